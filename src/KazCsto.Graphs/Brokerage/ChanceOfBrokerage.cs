namespace KazCsto.Graphs.Brokerage;

/// <summary>Mean and variance of the roles under a null, exact.</summary>
internal sealed class ChanceOfBrokerage
{
    private readonly GouldFernandezOptions _options;
    private readonly bool _directed;
    private readonly double _density;
    private readonly RolePatterns _any;
    private readonly int[] _sizes;
    private readonly Dictionary<int, RolePatterns[]> _bySize;

    internal ChanceOfBrokerage(GroupedArcs arcs, bool directed, GouldFernandezOptions options)
    {
        (_options, _directed) = (options, directed);
        double nodes = arcs.Groups.NodeCount;
        _density = nodes < 2 ? 0 : arcs.Out.Targets.Length / (nodes * (nodes - 1));
        _any = RolePatterns.AnyOf(arcs.Groups.NodeCount - 1);
        var alike = default(RolePatterns.Alike);
        foreach (var size in arcs.Groups.Sizes)
        {
            alike += RolePatterns.Alike.Of(size);
        }

        _sizes = arcs.Groups.Sizes;
        _bySize = _sizes
            .Distinct()
            .ToDictionary(size => size, size => RolePatterns.Of(arcs.Groups.NodeCount, alike, size));
    }

    internal (double Mean, double Variance) Of(BrokerageRole role, int group, TwoPaths paths)
    {
        var ways = _bySize[_sizes[group]][(int)role];
        return _options.Null == BrokerageNull.RandomArcs ? OverArcs(ways) : OverGroups(ways, paths);
    }

    // Two possible two-paths depend on each other only if they share an arc: the one into the broker or the one out of it.
    private (double Mean, double Variance) OverArcs(RolePatterns ways)
    {
        var (d, absent) = (_density, _options.CountClosed ? 1 : 1 - _density);
        var one = d * d * absent;
        var sharing = d * d * d * (1 - d) * absent * absent;
        var (same, shared) = ((double)ways.Single, (double)(ways.SameFirst + ways.SameLast));
        if (!_directed)
        {
            same += (double)ways.Reversed;
            shared += 2 * (double)ways.Chained;
        }

        return ((double)ways.Single * one, (same * one * (1 - one)) + (shared * sharing));
    }

    // How two two-paths overlap decides how likely it is that the role falls to both.
    private (double Mean, double Variance) OverGroups(RolePatterns ways, TwoPaths paths)
    {
        double total = paths.Total;
        var one = Part(ways.Single, _any.Single);
        double Excess(Int128 part, Int128 whole) => Part(part, whole) - (one * one);
        var variance =
            (total * one * (1 - one))
            + (paths.Reversed * Excess(ways.Reversed, _any.Reversed))
            + (paths.SameFirst * Excess(ways.SameFirst, _any.SameFirst))
            + (paths.SameLast * Excess(ways.SameLast, _any.SameLast))
            + (paths.Chained * Excess(ways.Chained, _any.Chained))
            + (paths.Disjoint * Excess(ways.Disjoint, _any.Disjoint));
        return (total * one, variance);
    }

    private static double Part(Int128 part, Int128 whole) => whole == 0 ? 0 : (double)part / (double)whole;
}
