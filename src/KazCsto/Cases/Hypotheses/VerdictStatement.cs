using KazCsto.Cases.Conditions;

namespace KazCsto.Cases.Hypotheses;

/// <summary>A verdict in a line, with what decided it and what would.</summary>
internal static class VerdictStatement
{
    /// <summary>The verdict over a hypothesis with its reasons, and what answers that are contested, possible or silent would make of it.</summary>
    public static Statement Judged(this Assessment assessment, Network history)
    {
        var decisive = assessment.Results.Where(r => r.Kills || r.Confirms).ToList();
        var why = decisive.Count > 0 ? $" by {string.Join(", ", decisive.Select(Named))}" : "";
        var shows = assessment.Verdict.Shows() is { Length: > 0 } said ? $"; {said}" : "";
        var ifs = assessment.Results.SelectMany(Conditionals).ToList();
        var open = ifs.Count > 0 ? $"; {string.Join("; ", ifs)}" : "";
        return Statement.OfAll(
            $"{assessment.Hypothesis.Label}: {assessment.Verdict.Told()}{why}{shows}{open}",
            decisive.SelectMany(r => r.Evidence.Cell.Cited).Distinct(),
            history
        );
    }

    private static IEnumerable<string> Conditionals(TestResult result) =>
        result.IsBySilence ? BySilence(result)
        : result.Consistency == Consistency.Contested || result.Evidence.Cell.Answer == TruthValue.Possibly
            ? IfSettled(result)
        : [];

    private static IEnumerable<string> BySilence(TestResult result)
    {
        var verdict =
            result.CanKill && result.Consistency == Consistency.Inconsistent ? Verdict.Killed
            : result.CanConfirm && result.Consistency == Consistency.Consistent ? Verdict.Confirmed
            : Verdict.Standing;
        return verdict == Verdict.Standing
            ? []
            : [$"it would be {verdict.Told()} by {Named(result)} if a claim said so, but only silence does"];
    }

    private static IEnumerable<string> IfSettled(TestResult result)
    {
        var (expected, contrary) = result.Prediction.IsYes ? ("yes", "no") : ("no", "yes");
        if (result.CanKill)
        {
            yield return $"it would be killed if “{result.Evidence.Label}” were {contrary}";
        }

        if (result.CanConfirm)
        {
            yield return $"it would be confirmed if “{result.Evidence.Label}” were {expected}";
        }
    }

    private static string Named(TestResult result) =>
        $"“{result.Evidence.Label}” ({result.Evidence.Cell.Answer.Told()}, {result.Prediction.Kind.Told()})";
}
