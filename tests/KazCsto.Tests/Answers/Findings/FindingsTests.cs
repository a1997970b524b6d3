using KazCsto.Tests.Export;
using KazCsto.Tests.Export.Report;

namespace KazCsto.Tests.Answers.Findings;

public class FindingsTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void Every_statement_of_the_real_report_rests_on_facts()
    {
        var statements = RealReport.Content.Findings.SelectMany(f => f.Statements).ToList();

        statements.Count.ShouldBeGreaterThan(20);
        statements.ShouldAllBe(s => s.Facts.Length > 0 && s.Facts.All(f => f.Claims.Length > 0));
    }

    [Fact]
    public void The_real_report_answers_every_question()
    {
        RealReport.Content.Findings.ShouldAllBe(f => f.Statements.Length > 0);
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
    public void The_decision_on_Kazakhstan_lay_with_the_Council_by_consensus()
    {
        var who = RealReport.Content.Findings[0];

        who.Question.ShouldBe("Who had to decide?");
        who.Statements[0].Text.ShouldBe("Collective Security Council, by consensus");
        who.Statements[1].Text.ShouldStartWith("Armenia chairs Collective Security Council, 2021-09-16");
        who.Statements[2].Text.ShouldContain("Nikol Pashinyan, prime minister");
    }

    [Fact]
    public void Five_states_were_bound_to_defend_Kazakhstan()
    {
        var bound = RealReport.Content.Findings[1].Statements[0].Text;

        bound.ShouldEndWith("(defence): Armenia, Belarus, Kyrgyzstan, Russia, Tajikistan");
    }

    [Fact]
    public void Kazakhstan_2022_alone_ended_with_a_force_of_the_organisation()
    {
        var outcomes = RealReport.Content.Findings.Single(f => f.Question == "How did the cases end?").Statements;

        outcomes[0].Text.ShouldBe("CSTO force: Kazakhstan 2022");
    }
}
