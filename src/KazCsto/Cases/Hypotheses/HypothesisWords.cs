using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Verdicts, consistency and kinds of test: how they come about and how they read.</summary>
internal static class HypothesisWords
{
    /// <summary>The verdict over a hypothesis. What is contested, possible by its dates only, or said by no claim neither kills nor confirms.</summary>
    internal static Verdict Of(ImmutableArray<TestResult> results)
    {
        var failed = results.Where(r => r.Consistency == Consistency.Inconsistent).ToList();
        var passed = results.Where(r => r.Consistency == Consistency.Consistent).ToList();
        var isKilled = failed.Any(r => r.Kills);
        var isConfirmed = passed.Any(r => r.Confirms);
        // A hoop that was passed only keeps a hypothesis alive; a smoking gun that was not found takes weight from it.
        var weight = passed.Count(r => r.Prediction.Kind == TestKind.Straw) - failed.Count;
        return (isKilled, isConfirmed) switch
        {
            (true, true) => Verdict.AtOdds,
            (true, false) => Verdict.Killed,
            (false, true) => Verdict.Confirmed,
            _ when failed.Count + passed.Count == 0 => Verdict.Untested,
            _ when weight > 0 => Verdict.Strengthened,
            _ when weight < 0 => Verdict.Weakened,
            _ => Verdict.Standing,
        };
    }

    /// <summary>How to read a verdict.</summary>
    public const string Legend =
        "A verdict says how an explanation fares in the tests, not that it is the cause, or the only one.";

    /// <summary>What each kind of test does to an explanation.</summary>
    internal const string LegendOfTests =
        "A failed hoop kills an explanation, a smoking gun confirms it, a straw in the wind lends or takes weight; what is contested, or said by no claim, does neither.";

    /// <summary>What a verdict shows where a reader could take it for more; blank elsewhere.</summary>
    public static string Shows(this Verdict verdict) =>
        verdict == Verdict.Confirmed ? "this shows that it was in play, not that it brought the outcome about" : "";

    /// <summary>The verdict in a few words.</summary>
    public static string Told(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Killed => "killed",
            Verdict.Confirmed => "confirmed",
            Verdict.AtOdds => "at odds",
            Verdict.Strengthened => "strengthened",
            Verdict.Weakened => "weakened",
            Verdict.Standing => "still standing",
            _ => "untested",
        };

    /// <summary>The consistency in a word.</summary>
    public static string Told(this Consistency consistency) =>
        consistency switch
        {
            Consistency.Consistent => "consistent",
            Consistency.Inconsistent => "inconsistent",
            Consistency.Contested => "contested",
            _ => "unknown",
        };

    /// <summary>The kind of test.</summary>
    public static string Told(this TestKind kind) =>
        kind switch
        {
            TestKind.Hoop => "hoop",
            TestKind.SmokingGun => "smoking gun",
            TestKind.DoublyDecisive => "doubly decisive",
            _ => "straw in the wind",
        };

    /// <summary>The consistency in a table.</summary>
    public static string Sign(this Consistency consistency) =>
        consistency switch
        {
            Consistency.Consistent => "+",
            Consistency.Inconsistent => "-",
            Consistency.Contested => "+/-",
            _ => "?",
        };

    /// <summary>The kind of test in a table; blank for a straw in the wind.</summary>
    public static string Letter(this TestKind kind) =>
        kind switch
        {
            TestKind.Hoop => "h",
            TestKind.SmokingGun => "g",
            TestKind.DoublyDecisive => "d",
            _ => "",
        };
}
