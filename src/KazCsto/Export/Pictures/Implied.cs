namespace KazCsto.Export.Pictures;

/// <summary>Leaves out of a picture what another line of it lets expect: the seats of a member state in every organ.</summary>
internal static class Implied
{
    /// <summary>The ties, without those to an organ from who has a tie of the same kind to what the organ is part of.</summary>
    public static IReadOnlyList<Tie> Without(IReadOnlyList<Tie> ties, Network network, Style style)
    {
        var known = ties.Select(t => (t.Kind, t.From, t.To)).ToHashSet();
        return
        [
            .. ties.Where(t =>
                !network
                    .OutEdges(t.To)
                    .Any(part => style.Parts.Contains(part.Kind.Name) && known.Contains((t.Kind, t.From, part.To)))
            ),
        ];
    }
}
