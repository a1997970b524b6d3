using System.Xml.Linq;

namespace KazCsto.Tests.Export.Report;

/// <summary>The section that answers the question of the report.</summary>
public sealed class WhySectionTests
{
    private static readonly XElement Section = LeagueReport
        .Document.Descendants("section")
        .Single(s => (string?)s.Attribute("id") == "why");

    [Fact]
    public void Notes_are_numbered_in_the_order_in_which_they_are_met_and_each_leads_to_its_claims()
    {
        var marks = Section.Descendants("sup").Select(s => int.Parse(s.Value)).ToList();
        var notes = Section.Descendants("ol").Single(o => (string?)o.Attribute("class") == "notes");

        marks.Distinct().ShouldBe(Enumerable.Range(1, marks.Max()));
        notes
            .Elements("li")
            .Select(li => (string?)li.Attribute("id"))
            .ShouldBe(Enumerable.Range(1, marks.Max()).Select(n => $"why-{n}"));
        notes.Elements("li").ShouldAllBe(li => li.Descendants("ul").Any());
    }

    [Fact]
    public void Every_cell_of_the_matrix_opens_to_its_claims_or_says_why_it_has_none()
    {
        var cells = Section
            .Descendants("div")
            .Single(d => (string?)d.Attribute("class") == "matrix")
            .Descendants("td")
            .ToList();

        var study = LeagueReport.Content.Study!;
        // Each condition, and the outcome.
        cells.Count.ShouldBe(study.Comparison.Cases.Length * (study.Contrasts.Length + 1));
        cells.ShouldAllBe(c =>
            // The last line is the day.
            c.Descendants("ul").Any()
            || c.Descendants("p").Count() > 1
        );
    }

    [Fact]
    public void A_case_to_which_no_text_is_applied_says_why_for_each_of_them()
    {
        const string Why = "no member is named as the state that it is about";
        var line = Section.Descendants("tr").Single(r => r.Elements("td").FirstOrDefault()?.Value == "Elm 2008");

        line.Value.ShouldContain($"none applied: {Why}");
        Section
            .Descendants("p")
            .Select(p => p.Value)
            .ShouldContain(p => p.StartsWith($"Elm 2008: Article 4 of the Forest Treaty (1992 text): {Why}"));
        Section.Value.ShouldContain(
            "The help in question is that of the first duty that applied to Hazel 2022: force sent."
        );
    }

    [Fact]
    public void The_reasons_the_law_the_rule_the_power_and_the_limits_each_have_their_part()
    {
        Section
            .Elements("h3")
            .Select(h => h.Value)
            .ShouldBe([
                "The reasons, one by one",
                "Did the law allow it, or ask for it?",
                "The cases side by side",
                "A rule for all cases?",
                "Who could have refused?",
                "The clock",
                "What this cannot carry",
                "Notes",
            ]);
    }

    [Fact]
    public void The_sweep_of_the_quota_is_drawn_and_labelled_as_assumed()
    {
        var picture = Section.Descendants().Single(e => e.Name.LocalName == "svg");

        picture.Value.ShouldContain("(assumed)");
        picture.Value.ShouldContain("86 % of the power by majority");
    }

    [Fact]
    public void Each_explanation_is_told_as_the_command_tells_it_and_opens_to_its_claims()
    {
        var reason = Section
            .Descendants("details")
            .Single(d => d.Element("summary")!.Value.StartsWith("border and contagion: ", StringComparison.Ordinal));

        reason.Value.ShouldContain("For it:");
        reason.Value.ShouldContain("Against it:");
        reason
            .Descendants("details")
            .Single(d => d.Element("summary")!.Value.StartsWith("Held: ", StringComparison.Ordinal))
            .Descendants("ul")
            .ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_step_of_the_clock_says_who_could_have_stopped_it_and_why()
    {
        var stops = Section
            .Descendants("details")
            .Where(d =>
                d.Element("summary")!.Value.StartsWith("could have stopped it: each member, ", StringComparison.Ordinal)
            )
            .ToList();

        stops.ShouldNotBeEmpty();
        stops.ShouldAllBe(s => s.Descendants("ul").Any());
    }
}
