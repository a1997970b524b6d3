namespace KazCsto.Export.Pictures;

/// <summary>Makes the lines of a picture: parallel ties of one group become one.</summary>
internal sealed class DiagramLines(Network network, Style style, ImmutableArray<DiagramNode> nodes)
{
    private readonly Dictionary<Node, int> _numbers = nodes.ToDictionary(n => n.Node, n => n.Number);

    /// <summary>The lines, by their ends and group; labelled, if asked, with what the ties say.</summary>
    public ImmutableArray<DiagramTie> Of(IReadOnlyList<Tie> ties, bool labelled) =>
        [
            .. ties.Distinct()
                .Where(t => !t.From.Equals(t.To))
                .GroupBy(t =>
                {
                    var (a, b) = (_numbers[t.From], _numbers[t.To]);
                    return (Math.Min(a, b), Math.Max(a, b), style.Of(t.Kind));
                })
                .OrderBy(g => g.Key.Item1)
                .ThenBy(g => g.Key.Item2)
                .ThenBy(g => style.Ties.ToList().IndexOf(g.Key.Item3))
                .Select(g => LineOf(g.Key.Item3, [.. MostTellingFirst(g)], labelled)),
        ];

    private static IEnumerable<Tie> MostTellingFirst(IGrouping<(int, int, TieStyle Group), Tie> ties)
    {
        var order = ties.Key.Group.Drawn.Concat(ties.Key.Group.OnRequest).ToList();
        return ties.OrderBy(t => t.Standing)
            .ThenBy(t => order.IndexOf(t.Kind.Name))
            .ThenBy(t => t.Id, StringComparer.Ordinal);
    }

    private DiagramTie LineOf(TieStyle group, ImmutableArray<Tie> ties, bool labelled)
    {
        var first = ties[0];
        // A contested tie gives no arrow to a line that others make certain.
        var pointing = ties.Where(t => !t.Kind.IsSymmetric && t.Standing == first.Standing)
            .Select(t => t.To)
            .ToHashSet();
        return new(
            _numbers[first.From],
            _numbers[first.To],
            group,
            ties,
            labelled ? Labels.Wrap(string.Join(", ", ties.Select(Phrase).Distinct()), 12, 4) : [],
            string.Join('\n', ties.Select(t => Descriptions.Of(t, network))),
            ties.All(network.IsOnlyPossible),
            ties.All(t => t.Standing != Standing.InForce),
            pointing.Contains(first.To),
            pointing.Contains(first.From)
        );
    }

    private static string Phrase(Tie tie) =>
        tie.Role is { } role && tie.Kind.Roles.TryGetValue(role, out var named)
            ? $"{tie.Kind.Phrase} (as {named.Label})"
            : tie.Kind.Phrase;
}
