using KazCsto.Analysis.Hypotheses;
using KazCsto.Model;

namespace KazCsto.Tests.Analysis.Hypotheses;

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
            .ShouldBe(
                "No single source and no single claim decides which explanation is least contradicted"
            );
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
        decider
            .Named(explanations.Facts.Network)
            .ShouldBe("the source one and 1 other of the same origin");
    }

    private static Explanations Rivals() =>
        new Explanations()
            .Hypothesis("a")
            .Hypothesis("b")
            .Flag("armed-attack", "true")
            .Flag("armed-attack", "true", "other")
            .Test("failed", "forces-failed", "a yes straw", "b no straw")
            .Test("armed", "armed-attack", "a yes hoop", "b yes hoop");

    private static List<string> Sentences(HypothesisWeighing weighing) =>
        [.. weighing.Decided().Select(s => s.Text)];
}
