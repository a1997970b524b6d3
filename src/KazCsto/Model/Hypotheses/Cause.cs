using KazCsto.Model.Conditions;

namespace KazCsto.Model.Hypotheses;

/// <summary>The condition that a hypothesis makes the cause.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="IsAbsence">Whether it is the absence of the condition that counts as the cause.</param>
internal sealed record Cause(Condition Condition, bool IsAbsence)
{
    /// <summary>What holds where the cause is there.</summary>
    public string Label => IsAbsence ? $"not: {Condition.Label}" : Condition.Label;
}
