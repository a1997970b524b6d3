namespace KazCsto.Analysis.Conditions;

/// <summary>Answers in words.</summary>
public static class AnswerWords
{
    /// <summary>How to read the short form.</summary>
    public const string Legend =
        "(yes) = if its coarse or unknown dates allow it; yes/no = contested; ? = no claim speaks of it";

    /// <summary>The answer in full.</summary>
    public static string Told(this Answer answer) =>
        answer switch
        {
            Answer.Yes => "yes",
            Answer.Possibly => "possibly",
            Answer.Contested => "contested",
            Answer.No => "no",
            _ => "not known",
        };

    /// <summary>The answer in a table.</summary>
    public static string Abbreviated(this Answer answer) =>
        answer switch
        {
            Answer.Yes => "yes",
            Answer.Possibly => "(yes)",
            Answer.Contested => "yes/no",
            Answer.No => "no",
            _ => "?",
        };
}
