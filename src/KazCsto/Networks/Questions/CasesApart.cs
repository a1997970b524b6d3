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
            where crisis.Kind.Name == "case"
            orderby history.ValueOf(crisis, "date") as string, crisis
            from difference in history.ValuesOf(crisis, "difference").Cast<string?>().DefaultIfEmpty(null)
            select Row(history, crisis, given, difference);
    }

    private static object?[] Row(Network history, Node crisis, Node given, string? difference) =>
        [
            crisis.Name,
            crisis.Id,
            Cells.OrNull(crisis.Codes.GetValueOrDefault("scope")),
            history.ValueOf(crisis, "date"),
            history.CaveatOf(crisis, "date"),
            history.ValueOf(crisis, "outcome"),
            history.CaveatOf(crisis, "outcome"),
            history.ValueOf(crisis, "asked"),
            history.CaveatOf(crisis, "asked"),
            AreSame(history, "outcome", crisis, given),
            AreSame(history, "asked", crisis, given),
            difference,
        ];

    /// <summary>Whether two cases have one value; null if either has none.</summary>
    private static bool? AreSame(Network history, string property, Node one, Node other) =>
        history.ValueOf(one, property) is { } first && history.ValueOf(other, property) is { } second
            ? first.Equals(second)
            : null;
}
