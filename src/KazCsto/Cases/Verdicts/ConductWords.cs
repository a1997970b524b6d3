using KazCsto.Cases.Conditions;

namespace KazCsto.Cases.Verdicts;

/// <summary>What was done against a provision, in words.</summary>
internal static class ConductWords
{
    /// <summary>How to read what was done against the rule.</summary>
    public const string Legend =
        "followed = it held and help of its kind was given, or it did not hold and none was; departed = the contrary; "
        + "declined = it allowed help and none was given, which is no breach; never asked = nobody asked the body that it names; "
        + "asked for something else = the request was for help of another kind";

    /// <summary>What was done against a provision.</summary>
    public static string Told(this Conduct conduct) =>
        conduct switch
        {
            Conduct.Followed => "followed",
            Conduct.Declined => "declined",
            Conduct.Departed => "departed",
            Conduct.NeverAsked => "never asked",
            Conduct.OtherAsked => "asked for something else",
            _ => "not known",
        };

    /// <summary>What was done, with what that hangs on: facts that are contested, coarse dates, or a text that was only possibly in force.</summary>
    public static string Conducted(this ProvisionVerdict judged) =>
        string.Join(", ", Provisos(judged).Prepend(judged.Conduct.Told()));

    private static IEnumerable<string> Provisos(ProvisionVerdict judged)
    {
        var answers = Carrying(judged).Select(c => c.Answer).ToList();
        if (answers.Contains(TruthValue.Contested))
        {
            yield return "on contested facts";
        }

        if (answers.Contains(TruthValue.Possibly))
        {
            yield return "if the dates allow it";
        }

        if (
            judged.Text.Presence == Presence.Possibly
            && judged.Applicability != Applicability.Fails
            && judged.Conduct is not (Conduct.NeverAsked or Conduct.OtherAsked or Conduct.Unknown)
        )
        {
            yield return "if the text was in force";
        }
    }

    /// <summary>The answers by which it is what it is.</summary>
    private static IEnumerable<Cell> Carrying(ProvisionVerdict judged) =>
        judged.Conduct switch
        {
            Conduct.Unknown => [],
            Conduct.NeverAsked => [judged.Asked],
            Conduct.OtherAsked => [judged.AskedFor!],
            _ => judged.Deciding.Append(judged.Help),
        };
}
