namespace KazCsto.Analysis.Verdicts;

/// <summary>What was done against a provision, in words.</summary>
public static class ConductWords
{
    /// <summary>How to read what was done against the rule.</summary>
    public const string Legend =
        "followed = it held and help of its kind was given, or it did not hold and none was; departed = the contrary; "
        + "declined = it allowed help and none was given, which is no breach; never asked = nobody asked the body that it names";

    /// <summary>What was done against a provision.</summary>
    public static string Told(this Conduct conduct) =>
        conduct switch
        {
            Conduct.Followed => "followed",
            Conduct.Declined => "declined",
            Conduct.Departed => "departed",
            Conduct.NeverAsked => "never asked",
            _ => "not known",
        };

    /// <summary>What was done, with how far that hangs on a verdict that is not sure.</summary>
    public static string Conducted(this ProvisionVerdict judged) =>
        (judged.Conduct, judged.Applicability) switch
        {
            (Conduct.NeverAsked or Conduct.Unknown, _) => judged.Conduct.Told(),
            (_, Applicability.Contested) => $"{judged.Conduct.Told()}, on a contested reading",
            (_, Applicability.Possibly) => $"{judged.Conduct.Told()}, if the text was in force",
            _ => judged.Conduct.Told(),
        };
}
