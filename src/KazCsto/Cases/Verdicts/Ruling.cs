using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>One rule before one case: applied (<see cref="ProvisionVerdict"/>) or passed over (<see cref="PassedOver"/>).</summary>
internal abstract record Ruling
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The text: when it was in force, and what took its place.</summary>
    public required TextInForce Text { get; init; }
}

/// <summary>A rule that is not applied to a case.</summary>
internal sealed record PassedOver : Ruling
{
    /// <summary>Why not.</summary>
    public required string Why { get; init; }

    /// <summary>Why not, with when the text was in force.</summary>
    public string Told => Text.Told.Length == 0 ? Why : $"{Why} ({Text.Told})";
}
