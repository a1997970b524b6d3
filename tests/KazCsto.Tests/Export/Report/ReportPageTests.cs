using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Export.Report;

public class ReportPageTests
{
    [Fact]
    public void No_column_is_wider_than_a_narrow_screen() =>
        LeagueReport.Page.Split('\n').Where(l => l.Contains("minmax(") && !l.Contains("minmax(min(")).ShouldBeEmpty();

    [Fact]
    public void The_page_needs_nothing_from_outside()
    {
        var elements = LeagueReport.Document.Descendants().ToList();

        elements.Any(e => e.Name.LocalName == "script").ShouldBeFalse();
        var addresses = elements.Attributes().Where(a => a.Name.LocalName is "src" or "href").Select(a => a.Value);
        addresses.ShouldAllBe(address => address.StartsWith('#'));
        LeagueReport.Page.ShouldContain("default-src 'none'");
    }

    [Fact]
    public void The_style_holds_nothing_that_the_page_would_read_otherwise()
    {
        var style = LeagueReport.Page[LeagueReport.Page.IndexOf("<style>")..LeagueReport.Page.IndexOf("</style>")];

        style.ShouldNotContain("&");
    }

    [Fact]
    public void Every_link_of_the_contents_leads_to_a_section()
    {
        var ids = LeagueReport.Document.Descendants("section").Select(s => s.Attribute("id")!.Value).ToList();
        var links = LeagueReport.Document.Descendants("nav").Elements("a").Select(a => a.Attribute("href")!.Value[1..]);

        links.ShouldBe(ids);
    }

    [Fact]
    public void Every_line_that_opens_shows_a_claim_with_its_row()
    {
        var lines = LeagueReport
            .Document.Descendants("details")
            .Where(d => d.Element("summary")?.Elements("span").LastOrDefault()?.Attribute("class")?.Value == "cite")
            .Where(d => d.Descendants("details").FirstOrDefault() is null)
            .ToList();

        lines.Count.ShouldBeGreaterThan(500);
        lines.ShouldAllBe(d =>
            d.Descendants("li").Any(li => li.Value.Contains("seeds/")) || d.Value.Contains("No single tie changes it.")
        );
    }

    [Fact]
    public void A_fact_that_was_only_assessed_or_foreseen_says_so_wherever_it_stands()
    {
        var history = LeagueReport.Content.History;
        var doubted = history.Facts.Where(f => !f.IsObserved && f.Standing == Standing.InForce).ToList();
        var lines = LeagueReport
            .Document.Descendants("summary")
            .Select(s => s.Elements("span").FirstOrDefault()?.Value ?? "")
            .ToLookup(line => line);

        // Two cases may share a line, such as "asked the CSTO: no", that is observed of one of them.
        var plain = history.Facts.Except(doubted).SelectMany(LinesOf).ToHashSet();
        doubted.Count.ShouldBeGreaterThan(30);
        doubted.SelectMany(LinesOf).Where(line => !plain.Contains(line)).ShouldAllBe(line => !lines.Contains(line));
    }

    private static IEnumerable<string> LinesOf(Fact fact) =>
        fact is Property property ? [property.Sentence, property.Statement, property.Value] : [fact.Sentence];

    [Fact]
    public void Every_dispute_is_told_with_all_its_values()
    {
        var page = LeagueReport
            .Document.Descendants("section")
            .Single(s => (string?)s.Attribute("id") == "disputes")
            .Value;

        foreach (var dispute in LeagueReport.Content.Disputes)
        {
            page.ShouldContain(dispute.Title);
            foreach (var reading in dispute.Detail?.Readings ?? [])
            {
                page.ShouldContain(dispute.Told(reading));
            }
        }
    }

    [Fact]
    public void The_page_shows_every_finding_of_the_screen_and_all_that_the_screen_leaves_out()
    {
        var page = LeagueReport
            .Document.Descendants("section")
            .Single(s => (string?)s.Attribute("id") == "findings")
            .Value;

        var told = Texts(ReportAnswer.Findings(LeagueReport.Content)).ToList();

        told.ShouldContain(t => t.StartsWith("Where do other sources outweigh ", StringComparison.Ordinal));
        told.ShouldContain("Who ranks first, and how sure is that?");
        told.Count.ShouldBeGreaterThan(80);
        told.ShouldAllBe(text => page.Contains(text));
    }

    private static IEnumerable<string> Texts(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Part { Blocks.IsEmpty: false } part => Texts(part.Blocks).Prepend(part.Title),
                More more => Texts(more.Blocks),
                Line line => [line.Says.Text],
                Remark remark => [remark.Text],
                _ => Array.Empty<string>(),
            }
        );

    [Fact]
    public void Hostile_names_come_out_as_text()
    {
        const string hostile = "</script><b>\"Қаз\" & \\ ` \u202e\u0001";
        var content = LeagueReport.Content with { Plan = LeagueReport.Content.Plan with { Title = hostile } };

        var page = RealReport.PageOf(content, League.Dataset);

        page.ShouldNotContain("<b>");
        XDocument.Parse(page[page.IndexOf('\n')..]).Descendants("h1").Single().Value.ShouldBe(hostile[..^1]);
    }
}
