using KazCsto.Evidence;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Shipped;

/// <summary>What the report of the shipped data says.</summary>
public sealed class ReportFindingsTests
{
    [Fact]
    public void Every_statement_rests_on_facts()
    {
        var statements = RealReport.Content.Findings.SelectMany(f => f.Statements).ToList();

        statements.Count.ShouldBeGreaterThan(20);
        statements.ShouldAllBe(s => s.Facts.Length > 0 && s.Facts.All(f => f.Claims.Length > 0));
    }

    [Fact]
    public void Every_question_has_an_answer()
    {
        RealReport.Content.Findings.ShouldAllBe(f => f.Statements.Length > 0);
    }

    [Fact]
    public void The_decision_on_Kazakhstan_lay_with_the_Council_by_consensus()
    {
        var who = RealReport.Content.Findings[1];

        who.Question.ShouldBe("Who had to decide?");
        who.Statements[0].Text.ShouldBe("Collective Security Council, by consensus");
        who.Statements[1].Text.ShouldStartWith("Armenia chairs Collective Security Council, 2021-09-16");
        who.Statements[2].Text.ShouldContain("Nikol Pashinyan, governing prime minister");
    }

    [Fact]
    public void Five_states_were_bound_to_defend_Kazakhstan()
    {
        var bound = RealReport.Content.Findings[2].Statements[0].Text;

        bound.ShouldEndWith("(defence): Armenia, Belarus, Kyrgyzstan, Russia, Tajikistan");
    }

    [Fact]
    public void Kazakhstan_2022_alone_ended_with_a_force_of_the_organisation()
    {
        var outcomes = RealReport.Content.Findings.Single(f => f.Question == "How did the cases end?").Statements;

        outcomes[0].Text.ShouldBe("CSTO force: Kazakhstan 2022");
    }

    [Fact]
    public void Of_each_first_place_it_says_how_sure_it_is_and_who_would_be_first_otherwise()
    {
        var content = RealReport.Content;

        foreach (var ranking in content.SideBySide.Where(r => r.Measure.OfGraph is not null))
        {
            content.Evidence.FirstPlaces.ShouldContainKey((ranking.Measure.Name, "state"));
        }

        var text = RealReport.Document.ToString();
        text.ShouldContain(content.Evidence.FirstPlaces[("betweenness", "state")].Told.Replace("&", "&amp;"));
        text.ShouldContain("Russia would be first without:");
    }

    [Fact]
    public void Every_map_of_grades_has_its_share()
    {
        var places = RealReport.Content.Evidence.FirstPlaces[("betweenness", "state")].ByGrades;

        places.Select(p => p.Scale.Name).ShouldBe(["standard", "sceptical", "trusting"]);
        places.ShouldAllBe(p => p.First.Single().Id == "state:kaz");
        places[1].Share.ShouldBeLessThan(places[0].Share);
        places[0].Share.ShouldBeLessThan(places[2].Share);
    }

    [Fact]
    public void Most_hangs_on_the_article()
    {
        SourceRecord.All(RealData.Network)[0].Source.Id.ShouldBe("source:aspenia-2022");
    }
}
