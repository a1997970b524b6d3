namespace KazCsto.Networks.Questions;

/// <summary>How each case ended, whether help was asked for, and what sets one case apart.</summary>
internal static class CasesApart
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        if (history.Find(asked.Text("crisis")) is not { } given)
        {
            return [];
        }

        return from crisis in history.Nodes
            where crisis.Is(Meaning.Case)
            orderby history.ValueOf(crisis, Meaning.Date) as string, crisis
            from difference in history.ValuesOf(crisis, Meaning.Difference).Cast<string?>().DefaultIfEmpty(null)
            select Row(history, crisis, given, difference);
    }

    private static object?[] Row(Network history, Node crisis, Node given, string? difference) =>
        [
            crisis.Name,
            crisis.Id,
            Cells.OrNull(crisis.CodeOf(Meaning.Scope)),
            history.ValueOf(crisis, Meaning.Date),
            history.CaveatOf(crisis, Meaning.Date),
            history.ValueOf(crisis, Meaning.Outcome),
            history.CaveatOf(crisis, Meaning.Outcome),
            history.ValueOf(crisis, Meaning.Asked),
            history.CaveatOf(crisis, Meaning.Asked),
            AreSame(history, Meaning.Outcome, crisis, given),
            AreSame(history, Meaning.Asked, crisis, given),
            difference,
        ];

    /// <summary>Whether two cases have one value; null if either has none.</summary>
    private static bool? AreSame(Network history, PropertyMeaning property, Node one, Node other) =>
        history.ValueOf(one, property) is { } first && history.ValueOf(other, property) is { } second
            ? first.Equals(second)
            : null;
}
