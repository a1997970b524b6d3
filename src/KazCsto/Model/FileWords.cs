namespace KazCsto.Model;

/// <summary>Values of the model as all files spell them.</summary>
internal static class FileWords
{
    /// <summary>What files say about dates, which most formats have no type for.</summary>
    public const string Dates =
        "Dates are texts in ISO 8601-2 (EDTF), as coarse as they are known: 2022, 2022-01, 2022-01-09, 2022~ (about), 2022? (uncertain); "
        + ".. is an open end; until is the first day out.";

    /// <summary>An enumeration's value in small letters, with hyphens between words.</summary>
    public static string Of(Standing standing) =>
        standing switch
        {
            Standing.InForce => "in-force",
            Standing.Contested => "contested",
            _ => "denied",
        };

    public static string Of(Stance stance) => stance == Stance.Affirms ? "affirms" : "denies";

    public static string Of(Basis basis) =>
        basis switch
        {
            Basis.Observed => "observed",
            Basis.Said => "said",
            Basis.Assessed => "assessed",
            _ => "foreseen",
        };

    /// <summary>A date as written; blank if unknown.</summary>
    public static string Of(ImpreciseDate? date) => date?.Text ?? "";

    /// <summary>The identity codes that kinds of node may have, in the order of the schema.</summary>
    public static IReadOnlyList<string> Codes(Schema schema) =>
        [.. schema.Nodes.Values.SelectMany(kind => kind.Codes).Distinct()];
}
