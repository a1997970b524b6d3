using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>One rule before one case: applied (<see cref="ProvisionVerdict"/>) or passed over (<see cref="PassedOver"/>).</summary>
public abstract record Ruling
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The text: when it was in force, and what took its place.</summary>
    public required TextInForce Text { get; init; }
}
