namespace KazCsto.Cases.Verdicts;

/// <summary>A rule that is not applied to a case.</summary>
public sealed record PassedOver : Ruling
{
    /// <summary>Why not.</summary>
    public required string Why { get; init; }

    /// <summary>Why not, with when the text was in force.</summary>
    public string Told => Text.Told.Length == 0 ? Why : $"{Why} ({Text.Told})";
}
