using KazCsto.Tests.Export;
using KazCsto.Tests.Export.Report;

namespace KazCsto.Tests.Answers.Findings;

public class FindingsTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void Every_statement_of_a_report_rests_on_facts()
    {
        var statements = LeagueReport.Content.Findings.SelectMany(f => f.Statements).ToList();

        statements.Count.ShouldBeGreaterThan(10);
        statements.ShouldAllBe(s => s.Facts.Length > 0 && s.Facts.All(f => f.Claims.Length > 0));
    }

    [Fact]
    public void A_report_answers_every_question()
    {
        LeagueReport.Content.Findings.ShouldAllBe(f => f.Statements.Length > 0);
    }

    [Fact]
    public void A_line_that_rests_on_an_assessed_fact_among_others_says_in_part()
    {
        var network = new Sample()
            .Tie("state:a", "member-of", "institution:x")
            .Tie("state:b", "member-of", "institution:x", basis: Basis.Assessed)
            .Network.At(Day);

        Statement.OfAll("Members", network.Ties, network).Text.ShouldBe("Members (in part assessed)");
        Statement.OfAll("Members", network.Ties.Take(1), network).Text.ShouldBe("Members");
        Statement.OfAll("Members", network.Ties.Skip(1), network).Text.ShouldBe("Members (assessed)");
    }

    [Fact]
    public void What_a_source_carries_is_said_in_whole_sentences() =>
        LeagueReport
            .Content.Evidence.Findings.Single(f => f.Question == "Which source carries most?")
            .Statements.ShouldAllBe(s => s.Text.Contains(" is the only witness of ") || s.Text.StartsWith("Without "));
}
