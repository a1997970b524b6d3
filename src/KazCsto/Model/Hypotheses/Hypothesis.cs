using KazCsto.Model.Conditions;

namespace KazCsto.Model.Hypotheses;

/// <summary>One explanation of how a case ended.</summary>
internal sealed record Hypothesis
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its short form for tables.</summary>
    public required string Label { get; init; }

    /// <summary>What it says, in one sentence.</summary>
    public required string Says { get; init; }

    /// <summary>The patterns of the facts by which somebody holds it; their claims name the sources. Empty if no source at hand holds it.</summary>
    public ImmutableArray<Way> HeldBy { get; init; } = [];

    /// <summary>The condition that it makes the cause, or null if it names none that cases can be compared by.</summary>
    public Cause? Cause { get; init; }
}
