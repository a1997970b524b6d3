namespace KazCsto.Graphs.Communities;

/// <summary>A graph in which groups are sought: the given one, or one whose nodes are groups of the level below.</summary>
/// <remarks>
/// The arcs of node v lie at Starts[v] up to, but not including, Ends[v], and between two nodes there may be a gap.
/// Arrays may be longer than what they hold. Where every tie counts 1 they share one strength, to which the mask 0 leads.
/// </remarks>
internal sealed class Level
{
    internal const int OwnStrengths = -1;
    internal const int SharedStrength = 0;

    private const int ArcsWorthAPart = 1 << 13;
    private const int MostParts = 64;

    internal required GroupAim Aim { get; init; }

    /// <summary>How many levels lie below.</summary>
    internal int Depth { get; set; }

    internal int NodeCount { get; set; }

    internal required int[] Starts { get; init; }

    internal required int[] Ends { get; init; }

    internal required double[] Masses { get; init; }

    internal int[] Targets { get; set; } = [];

    internal double[] Strengths { get; set; } = [];

    internal int StrengthMask { get; init; } = OwnStrengths;

    /// <summary>The number of places that arcs and gaps take up.</summary>
    internal int Room { get; set; }

    /// <summary>In how many parts the nodes are to be shared out; it depends on the level alone.</summary>
    internal int PartCount => Math.Clamp(Room / ArcsWorthAPart, 1, MostParts);

    internal double StrengthOf(int arc) => Strengths[arc & StrengthMask];

    /// <summary>The level of a graph itself; of a directed graph the arcs there and back are added.</summary>
    /// <exception cref="ArgumentException">A strength is not above 0, or the resolution is below 0.</exception>
    internal static Level Of(Graph graph, GroupQuality quality, double resolution, bool useStrengths)
    {
        var ties = Undirected.Of(graph, ArcStrengths.ApplyChecked(graph, useStrengths)).Out;
        var strong = (useStrengths || graph.IsDirected) && ties.Strengths.Length > 0;
        var sums = ArcStrengths.Sums(ties, strong);
        var aim = new GroupAim(quality, resolution, sums.Sum()).Checked();
        return new()
        {
            Aim = aim,
            NodeCount = graph.NodeCount,
            Room = ties.Targets.Length,
            Starts = ties.Offsets,
            Ends = ties.Offsets[1..],
            Masses = aim.Masses(sums),
            Targets = ties.Targets,
            Strengths = strong ? ties.Strengths : [1],
            StrengthMask = strong ? OwnStrengths : SharedStrength,
        };
    }

    /// <summary>The quality of groups of its nodes, which is that of the same groups of the given graph's nodes.</summary>
    internal double QualityOf(int[] groups)
    {
        var masses = new double[NodeCount];
        var between = 0.0;
        for (var node = 0; node < NodeCount; node++)
        {
            masses[groups[node]] += Masses[node];
            for (var arc = Starts[node]; arc < Ends[node]; arc++)
            {
                between += groups[Targets[arc]] == groups[node] ? 0 : StrengthOf(arc);
            }
        }

        return Aim.Of(masses, between);
    }

    /// <summary>The first node of a part: parts follow each other and have about equally many arcs.</summary>
    internal int FirstOf(int part)
    {
        if (part == PartCount)
        {
            return NodeCount;
        }

        var place = (int)((long)Room * part / PartCount);
        var found = part == 0 ? 0 : Array.BinarySearch(Starts, 0, NodeCount, place);
        return found < 0 ? ~found : found;
    }
}
