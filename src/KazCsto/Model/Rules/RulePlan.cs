using KazCsto.Model.Conditions;

namespace KazCsto.Model.Rules;

/// <summary>The rules by which cases are judged: <c>graph/rules.yaml</c>.</summary>
public sealed record RulePlan
{
    /// <summary>Whether a text binds the state at all.</summary>
    public required Condition Bound { get; init; }

    /// <summary>The rules, in order.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The forms of event that the clock of a case shows.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>Who could have stopped it, and at which events.</summary>
    public required ImmutableArray<StoppingPoint> Stops { get; init; }
}
