using KazCsto.Cases.Hypotheses;

namespace KazCsto.Tests.Cases.Hypotheses;

/// <summary>Small networks whose weighing can be done by hand.</summary>
public sealed class HypothesisWeighingTests
{
    [Fact]
    public void The_least_contradicted_comes_first_and_ties_share_a_rank()
    {
        var weighing = new Explanations()
            .Hypothesis("twice")
            .Hypothesis("once")
            .Hypothesis("never")
            .Hypothesis("also-once")
            .Flag("forces-failed", "true")
            .Flag("armed-attack", "true")
            .Test("failed", "forces-failed", "never yes straw", "once no straw", "twice no straw")
            .Test("armed", "armed-attack", "also-once no straw", "twice no straw")
            .Weighed();

        Ranks(weighing).ShouldBe(["1 never 0", "2= also-once 1", "2= once 1", "4 twice 2"]);
        weighing.Assessments[^1].Weighed.ShouldBe(1.6, 1e-12);
    }

    [Fact]
    public void What_no_claim_answers_leaves_a_hypothesis_without_a_rank()
    {
        var weighing = new Explanations()
            .Hypothesis("silent")
            .Hypothesis("contradicted")
            .Flag("armed-attack", "true")
            .Test("failed", "forces-failed", "silent yes hoop")
            .Test("armed", "armed-attack", "contradicted no straw")
            .Weighed();

        Ranks(weighing).ShouldBe(["1 contradicted 1", " silent 0"]);
        weighing.Assessments[^1].Verdict.ShouldBe(Verdict.Untested);
    }

    [Fact]
    public void An_item_of_which_all_expect_the_same_tells_no_pair_apart()
    {
        var weighing = new Explanations()
            .Hypothesis("a")
            .Hypothesis("b")
            .Hypothesis("c")
            .Flag("forces-failed", "true")
            .Test("same", "forces-failed", "a yes hoop", "b yes straw", "c yes straw")
            .Test("two", "forces-failed", "a yes hoop", "b yes straw")
            .Test("parted", "forces-failed", "a yes hoop", "b no straw")
            .Weighed();

        weighing.Evidence.Select(weighing.PairsToldApart).ShouldBe([0, 2, 3]);
    }

    [Fact]
    public void The_cause_elsewhere_without_the_outcome_is_not_enough()
    {
        var explanations = new Explanations()
            .Hypothesis("h", "forces-failed")
            .Flag("forces-failed", "true")
            .Test("failed", "armed-attack", "h yes straw");

        explanations.Weighed().Assessments.Single().Elsewhere.ShouldBeEmpty();

        explanations.Flag("forces-failed", "true", at: "case:there");
        var elsewhere = explanations.Weighed().Assessments.Single().Elsewhere.Single();
        elsewhere.IsAgainstSufficiency.ShouldBeTrue();
        elsewhere.IsAgainstNecessity.ShouldBeFalse();
    }

    [Fact]
    public void A_cause_that_coarse_dates_leave_open_elsewhere_is_marked_as_possible()
    {
        var explanations = new Explanations()
            .Hypothesis("h", "forces-failed")
            .Test("failed", "armed-attack", "h yes straw");
        explanations.Facts.Property("case:there", "forces-failed", "true", since: "2020-10");

        var weighing = explanations.Weighed();
        var assessment = weighing.Assessments.Single();
        var elsewhere = assessment.NotEnoughIn.Single();

        elsewhere.Named.ShouldEndWith(" possibly");
        elsewhere
            .Told(weighing.History)
            .Text.ShouldContain("the cause was possibly there too, and it ended with statement");
        assessment.LabelByCause.ShouldBe("h, by “cause of h”");
    }

    [Fact]
    public void The_order_says_on_how_many_answered_tests_the_first_place_stands() =>
        new Explanations()
            .Hypothesis("h")
            .Hypothesis("i")
            .Flag("forces-failed", "true")
            .Flag("hostile-successor", "true")
            .Test("failed", "forces-failed", "h yes straw", "i yes straw")
            .Test("hostile", "hostile-successor", "i yes straw")
            .Test("armed", "armed-attack", "h yes straw")
            .Weighed()
            .Order()
            .First()
            .Text.ShouldStartWith("Least contradicted: h (on 1 test), i (on 2 tests); 0 tests against");

    [Fact]
    public void By_a_lower_cut_the_same_case_ended_alike()
    {
        var explanations = new Explanations()
            .Hypothesis("h", "forces-failed")
            .Flag("forces-failed", "true", at: "case:there")
            .Test("failed", "armed-attack", "h yes straw");

        Elsewhere("force").IsAgainstSufficiency.ShouldBeTrue();
        Elsewhere("word").IsAgainstSufficiency.ShouldBeFalse();

        CaseElsewhere Elsewhere(string cut) => explanations.Weighed(cut: cut).Assessments.Single().Elsewhere.Single();
    }

    [Fact]
    public void The_outcome_elsewhere_without_the_cause_says_that_it_is_not_needed()
    {
        var explanations = new Explanations()
            .Hypothesis("h", "forces-failed")
            .Flag("forces-failed", "false", at: "case:there")
            .Test("failed", "armed-attack", "h yes straw");
        explanations.Weighed().Assessments.Single().Elsewhere.Single().IsAgainstNecessity.ShouldBeFalse();

        explanations
            .Facts.Nodes("case:third")
            .Property("case:third", "outcome", "League force")
            .Property("case:third", "date", "2020");
        explanations.Flag("forces-failed", "false", at: "case:third");

        explanations.Weighed().Assessments.Single().Elsewhere.Count(e => e.IsAgainstNecessity).ShouldBe(1);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing_but_the_order_of_the_items()
    {
        var explanations = new Explanations()
            .Hypothesis("a", "forces-failed")
            .Hypothesis("b")
            .Hypothesis("c")
            .Flag("forces-failed", "true")
            .Flag("armed-attack", "false")
            .Test("failed", "forces-failed", "a yes hoop", "b no straw", "c yes straw")
            .Test("armed", "armed-attack", "a no straw", "c yes straw");
        var (one, other) = (explanations.Weighed(), explanations.Weighed(reversed: true));

        Ranks(other).ShouldBe(Ranks(one));
        other.Evidence.Select(e => e.Test.Name).ShouldBe(["armed", "failed"]);
        Sets(other).ShouldBe(Sets(one));
        other.Deciders.Select(d => d.Sources.Single().Id).ShouldBe(one.Deciders.Select(d => d.Sources.Single().Id));
    }

    [Fact]
    public void The_smallest_sets_that_explain_together_leave_out_what_is_killed()
    {
        var weighing = new Explanations()
            .Hypothesis("a")
            .Hypothesis("b")
            .Hypothesis("c")
            .Hypothesis("killed")
            .Flag("forces-failed", "true")
            .Flag("armed-attack", "true")
            .Flag("hostile-successor", "true")
            .Test("one", "forces-failed", "a yes straw", "b yes straw", "killed yes straw")
            .Test("two", "armed-attack", "a yes straw", "c yes straw", "killed yes straw")
            .Test("three", "hostile-successor", "b yes straw", "c yes straw", "killed no hoop")
            .Weighed();

        Sets(weighing).ShouldBe(["a b", "a c", "b c"]);
    }

    private static IEnumerable<string> Sets(HypothesisWeighing weighing) =>
        weighing.CoveringSets.Select(s => string.Join(' ', s.Select(h => h.Name)));

    private static IEnumerable<string> Ranks(HypothesisWeighing weighing) =>
        weighing.Assessments.Select(a => $"{a.Rank}{(a.IsTied ? "=" : "")} {a.Hypothesis.Name} {a.Inconsistencies}");
}
