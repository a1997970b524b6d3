namespace KazCsto.Cases.Conditions;

/// <summary>Answers in words.</summary>
internal static class TruthValueWords
{
    /// <summary>How to read the short form.</summary>
    public const string Legend =
        "(yes) = if its coarse or unknown dates allow it; yes/no = contested; ? = no claim speaks of it";

    /// <summary>The answer in full.</summary>
    public static string Told(this TruthValue answer) =>
        answer switch
        {
            TruthValue.Yes => "yes",
            TruthValue.Possibly => "possibly",
            TruthValue.Contested => "contested",
            TruthValue.No => "no",
            _ => "not known",
        };

    /// <summary>The answer in a table.</summary>
    public static string Abbreviated(this TruthValue answer) =>
        answer switch
        {
            TruthValue.Yes => "yes",
            TruthValue.Possibly => "(yes)",
            TruthValue.Contested => "yes/no",
            TruthValue.No => "no",
            _ => "?",
        };
}
