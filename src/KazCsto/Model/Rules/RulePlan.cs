using KazCsto.Model.Conditions;

namespace KazCsto.Model.Rules;

/// <summary>The rules by which cases are judged: <c>graph/rules.yaml</c>.</summary>
internal sealed record RulePlan
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

/// <summary>Who could have stopped a case at an event of some form.</summary>
/// <param name="Label">Who that is and by what right, such as <c>each member, since the Council decides by consensus</c>.</param>
/// <param name="Who">The name in the ways that means whoever could have stopped it.</param>
/// <param name="At">The forms of event.</param>
/// <param name="Ways">The ways to find them.</param>
internal sealed record StoppingPoint(string Label, string Who, ImmutableArray<string> At, ImmutableArray<Way> Ways);
