namespace KazCsto.Graphs.Brokerage;

/// <summary>In how many ways distinct other nodes can be the ends of one or two two-paths of a role.</summary>
/// <remarks>
/// Counted from the sizes of the groups alone, for one broker and one role. The same numbers carry both nulls: they say how many
/// two-paths could be there if arcs were drawn, and of all dealings of the groups how many give the role to given nodes.
/// Whole numbers of 128 bits, since differences of fourth powers of a million would lose their last digits.
/// </remarks>
/// <param name="Single">Pairs (a, b) in the role.</param>
/// <param name="Reversed">Pairs (a, b) in the role such that (b, a) is too.</param>
/// <param name="SameFirst">Triples (a, b, c) with (a, b) and (a, c) in the role.</param>
/// <param name="SameLast">Triples with (a, c) and (b, c).</param>
/// <param name="Chained">Triples with (a, b) and (b, c).</param>
/// <param name="Disjoint">Quadruples with (a, b) and (c, d).</param>
internal readonly record struct RolePatterns(
    Int128 Single,
    Int128 Reversed,
    Int128 SameFirst,
    Int128 SameLast,
    Int128 Chained,
    Int128 Disjoint
)
{
    /// <summary>Counts them for a broker, by roles.</summary>
    /// <param name="nodes">The nodes that have a group.</param>
    /// <param name="alike">The pairs and so on within all groups.</param>
    /// <param name="size">The size of the broker's group.</param>
    internal static RolePatterns[] Of(int nodes, Alike alike, int size)
    {
        // A broker does not stand between itself and others.
        Int128 own = size - 1;
        Int128 others = nodes - size;
        var foreign = alike - Alike.Of(size);
        var bothAlike = foreign.Fours + (foreign.Twos * foreign.Twos) - foreign.TwosSquared;
        var across = new RolePatterns(own * others, 0, 0, 0, 0, Choices(own, 2) * Choices(others, 2));
        var (outwards, inwards) = (own * Choices(others, 2), Choices(own, 2) * others);
        var apart = Choices(others, 3) - (2 * foreign.Twos * (others - 2)) + foreign.Threes;
        return
        [
            Symmetric(Choices(own, 2), Choices(own, 3), Choices(own, 4)),
            Symmetric(foreign.Twos, foreign.Threes, bothAlike),
            across with
            {
                SameFirst = outwards,
                SameLast = inwards,
            },
            across with
            {
                SameFirst = inwards,
                SameLast = outwards,
            },
            Symmetric(
                Choices(others, 2) - foreign.Twos,
                apart,
                Choices(others, 4) - (2 * foreign.Twos * Choices(others - 2, 2)) + bothAlike
            ),
            AnyOf(own + others),
        ];
    }

    /// <summary>All pairs, triples and quadruples of so many nodes.</summary>
    internal static RolePatterns AnyOf(Int128 nodes) =>
        Symmetric(Choices(nodes, 2), Choices(nodes, 3), Choices(nodes, 4));

    private static RolePatterns Symmetric(Int128 twos, Int128 threes, Int128 fours) =>
        new(twos, twos, threes, threes, threes, fours);

    /// <summary>In how many orders so many of the nodes can be taken: n (n - 1) ...</summary>
    private static Int128 Choices(Int128 nodes, int taken)
    {
        Int128 choices = 1;
        for (var i = 0; i < taken; i++)
        {
            choices *= nodes - i;
        }

        return choices;
    }

    /// <summary>Ordered pairs, triples and quadruples of nodes that are all of one group, summed over groups.</summary>
    internal readonly record struct Alike(Int128 Twos, Int128 Threes, Int128 Fours, Int128 TwosSquared)
    {
        internal static Alike Of(int size)
        {
            var twos = Choices(size, 2);
            return new(twos, Choices(size, 3), Choices(size, 4), twos * twos);
        }

        public static Alike operator +(Alike a, Alike b) =>
            new(a.Twos + b.Twos, a.Threes + b.Threes, a.Fours + b.Fours, a.TwosSquared + b.TwosSquared);

        public static Alike operator -(Alike a, Alike b) =>
            new(a.Twos - b.Twos, a.Threes - b.Threes, a.Fours - b.Fours, a.TwosSquared - b.TwosSquared);
    }
}
