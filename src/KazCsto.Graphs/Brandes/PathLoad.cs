using KazCsto.Graphs.Distances;

namespace KazCsto.Graphs.Brandes;

/// <summary>How many shortest paths each node carries between others, exactly: the sums behind betweenness.</summary>
/// <remarks>
/// An undirected graph is first made smaller without changing any sum: it is cut into blocks (<see cref="BlockSplit"/>), and by hops twins
/// are merged (<see cref="TwinMerge"/>). Where distances are short all of 32 sources are searched at once (<see cref="WideSearch"/>),
/// else one by one. Which search is used depends on the graph alone, so that scores do not depend on the threads.
/// </remarks>
internal sealed class PathLoad
{
    // A smaller graph has nothing to share.
    private const int FewestNodesOfWide = 256;

    private const int MostStripes = 64;
    private const int FewestStripes = 8;
    private const int MostStripeSums = 1 << 22;

    private readonly Graph _graph;
    private readonly bool _byLength;
    private readonly Work _work;
    private readonly Team _team;
    private long _done;
    private long _sources;

    private PathLoad(Graph graph, bool byLength, Team team, Work work) =>
        (_graph, _byLength, _team, _work) = (graph, byLength, team, work);

    /// <summary>For each node v the sum of σ(s,t|v) / σ(s,t) over ordered pairs s ≠ v ≠ t, ends not counted.</summary>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths join two nodes.</exception>
    internal static double[] Of(Graph graph, bool byLength, Work work)
    {
        KazCsto.Graphs.Paths.ShortestPaths.RefuseUnlessMeasurable(graph, byLength);
        work.StopIfCancelled();
        using var team = Team.For(work, (long)graph.NodeCount * graph.ArcCount);
        var load = new PathLoad(graph, byLength, team, work);
        var sums = graph.IsDirected ? load.OfWhole() : load.OfBlocks();
        return Array.Exists(sums, double.IsNaN)
            ? throw new OverflowException("more than 1e308 shortest paths lead from one node to another")
            : sums;
    }

    private double[] OfWhole()
    {
        _sources = _graph.NodeCount;
        return Searched(PathGraph.Of(_graph));
    }

    private double[] OfBlocks()
    {
        var split = new BlockSplit(_graph, _work with { Progress = null });
        var sums = split.PairsApart();
        var numberOf = new int[_graph.NodeCount];
        Array.Fill(numberOf, -1);
        _sources = split.Blocks.Where(IsSearched).Sum(block => (long)block.Length);
        for (var block = 0; block < split.Blocks.Length; block++)
        {
            var (nodes, masses) = (split.Blocks[block], split.Masses(block));
            if (IsSearched(nodes))
            {
                Array.Sort(nodes, masses);
                AddBlock(nodes, masses, numberOf, sums);
            }
        }

        return sums;
    }

    // Nothing stands between the two ends of a bridge.
    private static bool IsSearched(int[] block) => block.Length > 2;

    private void AddBlock(int[] nodes, double[] masses, int[] numberOf, double[] sums)
    {
        var block = new PathGraph(_graph.Among(nodes, numberOf), masses, PathGraph.Ones(nodes.Length));
        var within = _byLength ? Searched(block) : WithoutTwins(block);
        for (var i = 0; i < nodes.Length; i++)
        {
            sums[nodes[i]] += within[i];
        }
    }

    private double[] WithoutTwins(PathGraph block)
    {
        var twins = new TwinMerge(block);
        _sources -= block.NodeCount - twins.Merged.NodeCount;
        return twins.ScoresOf(Searched(twins.Merged));
    }

    private double[] Searched(PathGraph graph)
    {
        var before = _done;
        if (!_byLength && graph.NodeCount >= FewestNodesOfWide && SearchedWide(graph) is { } scores)
        {
            return scores;
        }

        _done = before;
        return SearchedOneByOne(graph);
    }

    /// <summary>The scores, or null if nodes are too far apart: of arcs with a direction only the searches themselves can tell.</summary>
    private double[]? SearchedWide(PathGraph graph)
    {
        if (HopReach.FromBusiest(graph.Graph) > WideSearch.MostHops / 2)
        {
            return null;
        }

        var scores = new double[graph.NodeCount];
        using var search = new WideSearch(graph, scores);
        var order = InNeighbourhoods(graph.Out);
        for (var first = 0; first < order.Length; first += WideState.MostSources)
        {
            var batch = order.AsSpan(first, Math.Min(WideState.MostSources, order.Length - first));
            if (!search.TryAddFrom(batch, _team, _work))
            {
                return null;
            }

            _work.Report(_done += batch.Length, _sources);
        }

        return scores;
    }

    // Sources with the same busiest neighbours meet the others at the same hops, so that more neighbours are passed over.
    private static int[] InNeighbourhoods(Adjacency arcs)
    {
        int[] order = [.. Enumerable.Range(0, arcs.Offsets.Length - 1)];
        Array.Sort(
            order,
            (a, b) =>
                arcs.Neighbours(a).SequenceCompareTo(arcs.Neighbours(b)) is var sign and not 0 ? sign : a.CompareTo(b)
        );
        return order;
    }

    private double[] SearchedOneByOne(PathGraph graph)
    {
        var stripes = Math.Min(
            graph.NodeCount,
            Math.Clamp(MostStripeSums / (graph.NodeCount + 1), FewestStripes, MostStripes)
        );
        var sums = new double[stripes][];
        var searches = new IPathSearch?[_team.Size];
        _team.Each(
            stripes,
            (stripe, worker) =>
            {
                var search = searches[worker] ??= _byLength ? new LengthSearch(graph) : new HopSearch(graph);
                sums[stripe] = new double[graph.NodeCount];
                for (var source = stripe; source < graph.NodeCount; source += stripes)
                {
                    _work.StopIfCancelled();
                    search.AddFrom(source, sums[stripe]);
                    _work.Report(Interlocked.Increment(ref _done), _sources);
                }
            }
        );
        return StripeSums.Total(sums, graph.NodeCount);
    }
}
