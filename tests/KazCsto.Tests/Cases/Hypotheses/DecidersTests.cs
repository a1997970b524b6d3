using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Hypotheses;

/// <summary>Who alone decides the order.</summary>
public sealed class DecidersTests
{
    [Fact]
    public void One_source_that_alone_carries_an_answer_decides_the_order()
    {
        var explanations = Rivals();
        explanations.Flag("forces-failed", "true", "one");

        var weighing = explanations.Weighed();

        var (source, claim) = (weighing.Deciders[0], weighing.Deciders[1]);
        source.Claim.ShouldBeNull();
        source.Sources.Single().Id.ShouldBe("source:one");
        claim.Claim!.Source.Id.ShouldBe("source:one");
        claim.First.Select(h => h.Name).ShouldBe(["a", "b"]);
        Sentences(weighing)[0]
            .ShouldBe(
                "Without the source one: least contradicted would be a, b; a would be still standing; b would be still standing"
            );
    }

    [Fact]
    public void Two_independent_sources_decide_nothing_alone()
    {
        var explanations = Rivals();
        explanations.Flag("forces-failed", "true", "one").Flag("forces-failed", "true", "two");

        var weighing = explanations.Weighed();

        weighing.Deciders.ShouldNotContain(d => d.Sources.Any(s => s.Id != "source:s"));
        Sentences(weighing)[0]
            .ShouldBe("No single source and no single claim decides which explanation is least contradicted");
    }

    [Fact]
    public void Two_sources_of_one_origin_decide_it_together()
    {
        var explanations = Rivals();
        explanations.Facts.Source("one", origin: "same").Source("two", origin: "same");
        explanations.Flag("forces-failed", "true", "one").Flag("forces-failed", "true", "two");

        var decider = explanations.Weighed().Deciders.Single(d => !d.First.IsEmpty);

        decider.Claim.ShouldBeNull();
        decider.Sources.Select(s => s.Id).ShouldBe(["source:one", "source:two"]);
        decider.Named(explanations.Facts.Network).ShouldBe("the source one and 1 other of the same origin");
    }

    [Fact]
    public void In_a_whole_network_each_decider_is_what_the_rest_of_the_claims_says_by_itself()
    {
        var (history, conditions) = (League.Network, ConditionsFile.Load(League.Dataset));
        var plan = HypothesesFile.Load(League.Dataset, conditions);
        var centre = ReportFile.Load(League.Dataset).Case!;
        var weighing = HypothesisWeighing.Of(history, conditions, plan, centre, conditions.Cuts[0], certain: false);
        var verdicts = Verdicts(Matrix(_ => false));

        foreach (var origin in history.Sources.Select(s => s.Origin).Distinct())
        {
            var rest = Matrix(c => c.Source.Origin == origin);
            var decider = weighing.Deciders.SingleOrDefault(d => d.Claim is null && d.Sources[0].Origin == origin);
            ShouldTell(decider, rest, origin);
        }

        foreach (var claim in history.Claims.Where((_, i) => i % 3 == 0))
        {
            var rest = Matrix(c => c.Row == claim.Row);
            ShouldTell(weighing.Deciders.SingleOrDefault(d => d.Claim?.Row == claim.Row), rest, claim.Citation);
        }

        EvidenceMatrix Matrix(Func<Claim, bool> isLeftOut)
        {
            var without = history.Without(isLeftOut);
            var scene = CaseScene.Of(without, conditions, centre);
            return EvidenceMatrix.Of(without, conditions, plan, scene, certain: false);
        }

        void ShouldTell(DecidingEvidence? decider, EvidenceMatrix rest, string left)
        {
            Verdicts(rest)
                .Except(verdicts)
                .ShouldBe(decider?.Verdicts.Select(v => (v.Hypothesis.Name, v.Verdict)) ?? [], ignoreOrder: true, left);
            if (decider is { First.IsEmpty: false })
            {
                decider.First.ShouldBe(rest.First.Select(a => a.Hypothesis), left);
            }
            else
            {
                rest.First.Select(a => a.Hypothesis.Name)
                    .ShouldBe(weighing.First.Select(a => a.Hypothesis.Name), ignoreOrder: true, left);
            }
        }
    }

    private static List<(string, Verdict)> Verdicts(EvidenceMatrix matrix) =>
        [.. matrix.Assessments.Select(a => (a.Hypothesis.Name, a.Verdict))];

    private static Explanations Rivals() =>
        new Explanations()
            .Hypothesis("a")
            .Hypothesis("b")
            .Flag("armed-attack", "true")
            .Flag("armed-attack", "true", "other")
            .Test("failed", "forces-failed", "a yes straw", "b no straw")
            .Test("armed", "armed-attack", "a yes hoop", "b yes hoop");

    private static List<string> Sentences(HypothesisWeighing weighing) => [.. weighing.Decided().Select(s => s.Text)];
}
