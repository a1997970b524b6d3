using System.Collections.Immutable;
using KazCsto.Cases.Hypotheses;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Hypotheses;

/// <summary>A small made network of cases with hypotheses about one of them. A1 is 0.8, B1 0.5, C1 0.4; half or less is contested.</summary>
internal sealed class Explanations
{
    private readonly List<(string Name, Func<Network, Condition>? Cause)> _hypotheses = [];
    private readonly List<(string Name, string[] Yes, string[] No, string NoBecause, string[] Expects)> _tests = [];

    public Facts Facts { get; } =
        new Facts()
            .Nodes("institution:league", "state:hazel", "state:holly", "case:here", "case:there")
            .Tie("state:hazel involved-in case:here", role: "scene")
            .Tie("state:hazel member-of institution:league")
            .Property("case:here", "date", "2022-01-02")
            .Property("case:there", "date", "2020-10-05")
            .Property("case:here", "outcome", "League force")
            .Property("case:there", "outcome", "statement");

    /// <summary>Adds a hypothesis, perhaps with a flag of cases as its cause.</summary>
    public Explanations Hypothesis(string name, string? flag = null)
    {
        _hypotheses.Add(
            (
                name,
                flag is null
                    ? null
                    : network =>
                        Question(network, $"cause of {name}", [$"$case {flag} = true"], [$"$case {flag} = false"])
            )
        );
        return this;
    }

    /// <summary>Adds a test on a flag of the case; each expectation reads <c>name yes hoop</c>.</summary>
    public Explanations Test(string name, string flag, params string[] expects)
    {
        _tests.Add((name, [$"$case {flag} = true"], [$"$case {flag} = false"], "", expects));
        return this;
    }

    /// <summary>Adds a test on a pattern whose answer is no if nothing is found, for a reason.</summary>
    public Explanations TestOrNo(string name, string yes, string noBecause, params string[] expects)
    {
        _tests.Add((name, [yes], [], noBecause, expects));
        return this;
    }

    /// <summary>Adds a claim about a flag of a case.</summary>
    public Explanations Flag(
        string flag,
        string value,
        string source = "s",
        Stance stance = Stance.Affirms,
        string at = "case:here"
    )
    {
        Facts.Property(at, flag, value, source: source, stance: stance);
        return this;
    }

    public HypothesisWeighing Weighed(bool reversed = false, string cut = "force")
    {
        var network = Facts.Network;
        var hypotheses = _hypotheses.Select(h => new Hypothesis
        {
            Name = h.Name,
            Label = h.Name,
            Says = h.Name,
            Cause = h.Cause is null ? null : new Cause(h.Cause(network), IsAbsence: false),
        });
        var tests = _tests.Select(t => new EvidenceTest
        {
            Name = t.Name,
            Question = Question(network, t.Name, t.Yes, t.No) with { NoBecause = t.NoBecause },
            Why = "made for a test",
            Expects = t
                .Expects.Select(e => e.Split(' '))
                .ToImmutableSortedDictionary(
                    e => e[0],
                    e => new Prediction(e[1] == "yes", Enum.Parse<TestKind>(e[2], true)),
                    StringComparer.Ordinal
                ),
        });
        var conditions = Conditions(network);
        return HypothesisWeighing.Of(
            network,
            conditions,
            reversed ? new([.. hypotheses.Reverse()], [.. tests.Reverse()]) : new([.. hypotheses], [.. tests]),
            Facts["case:here"],
            conditions.Cuts.Single(c => c.Name == cut),
            certain: false
        );
    }

    private static Condition Question(Network network, string name, string[] yes, string[] no) =>
        new()
        {
            Name = name,
            Label = name,
            Asks = name,
            Yes = [.. yes.Select(y => Way(network, y))],
            No = [.. no.Select(n => Way(network, n))],
            At = Moment.Begin,
        };

    private static ConditionPlan Conditions(Network network) =>
        new()
        {
            Institution = network.Find("institution:league")!,
            Subject = [Way(network, "state:?state involved-in $case as scene")],
            Requests = [],
            Answers = [],
            Conditions = [],
            Outcome = network.Schema.Properties["outcome"],
            Cuts = [new("force", "a force was sent", "League force"), new("word", "a word was said", "statement")],
            Compared = [],
        };

    private static Way Way(Network network, string text) =>
        new PatternReader(network, ["case", "state", "institution"]).WayOf(
            text,
            message => throw new ArgumentException(message)
        );
}
