using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Comparisons in sentences.</summary>
internal static class ComparisonWords
{
    /// <summary>The name of a case, with a mark if the article does not name it.</summary>
    public static string Named(this ComparedCase compared) =>
        compared.IsInArticle ? compared.Case.Name : $"{compared.Case.Name}*";

    /// <summary>The names of cases, or <c>no case</c>.</summary>
    public static string Names(IReadOnlyCollection<ComparedCase> cases) =>
        cases.Count == 0 ? "no case" : string.Join(", ", cases.Select(Named));

    /// <summary>One condition of a case against the others: <c>asked the CSTO: so too in A, B; not in C</c>.</summary>
    public static string Told(this Contrast contrast)
    {
        var label = contrast.Condition.Told(contrast.Cell.Settled != false);
        if (contrast.Cell.Settled is null)
        {
            return $"{label}: {contrast.Cell.Answer.Told()}, so it sets nothing apart";
        }

        var open = contrast.Open.IsEmpty ? "" : $"; contested or not known in {Names(contrast.Open)}";
        return contrast.SetsApart
            ? $"{label}: in no other case{open}"
            : $"{label}: the same in {Names(contrast.Alike)}{open}";
    }

    /// <summary>Two cases side by side in a sentence.</summary>
    public static string Told(this CasePair pair) =>
        $"{pair.Other.Named()} ({pair.Other.OutcomeTold}): alike in {pair.Alike.Length} of {pair.Alike.Length + pair.Unlike.Length}; differs in: {Labels(pair.Unlike)}";

    /// <summary>Two cases that ended alike, and what they share.</summary>
    public static string ToldAsAlike(this CasePair pair) =>
        $"{pair.One.Named()} and {pair.Other.Named()}, which both ended with {pair.One.Outcome!.Value}: alike in {pair.Alike.Length} of {pair.Alike.Length + pair.Unlike.Length}; they share: {string.Join(", ", pair.Alike.Select(c => c.Told(pair.One.Cells[c.Name].IsYes == true)))}";

    /// <summary>What became of a rule on later cases.</summary>
    public static string Told(this TriedRule tried)
    {
        var before = tried.WrongBefore.IsEmpty
            ? "fits all cases known then"
            : $"wrong already in {Names(tried.WrongBefore)}";
        var right = tried.Right.IsEmpty ? "" : $"; right in {Names(tried.Right)}";
        var wrong = tried.Wrong.IsEmpty ? "" : $"; wrong in {Names(tried.Wrong)}";
        var open = tried.Open.IsEmpty ? "" : $"; says nothing of {Names(tried.Open)}";
        return $"{tried.Rule.Shown} ({tried.Rule.From}): {before}{right}{wrong}{open}";
    }

    private static string Labels(IReadOnlyCollection<Condition> conditions) =>
        conditions.Count == 0 ? "nothing" : string.Join(", ", conditions.Select(c => c.Label));
}
