using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace KazCsto.Graphs.Brandes;

/// <summary>Where the searches of <see cref="WideSearch"/> are: path counts, the rows that pass between hops, and who met whom when.</summary>
internal sealed unsafe class WideState : IDisposable
{
    internal const int MostSources = 32;

    private readonly PathGraph _graph;
    private readonly AlignedBuffer<Lanes> _counts;
    private readonly AlignedBuffer<Lanes> _sourceMasses = new(LaneRow.Registers);
    private readonly AlignedBuffer<uint> _met;
    private readonly List<AlignedBuffer<uint>> _metAt = [];
    private AlignedBuffer<Lanes> _now;
    private AlignedBuffer<Lanes> _next;

    internal WideState(PathGraph graph)
    {
        _graph = graph;
        var lanes = (long)LaneRow.Registers * graph.NodeCount;
        (_counts, _now, _next) = (new(lanes), new(lanes), new(lanes));
        _met = new(graph.NodeCount);
    }

    /// <summary>A bit for each search of this batch.</summary>
    internal uint All { get; private set; }

    /// <summary>A row for each node: the shortest paths to it; meaningful once a search has met it.</summary>
    internal Lanes* Counts => _counts.Items;

    /// <summary>The mass of each source.</summary>
    internal Lanes* SourceMasses => _sourceMasses.Items;

    /// <summary>For each node, which searches have met it.</summary>
    internal uint* Met => _met.Items;

    /// <summary>A row for each node that was met a hop ago; meaningless for others.</summary>
    internal Lanes* Now => _now.Items;

    /// <summary>The same, to be written for the next hop.</summary>
    internal Lanes* Next => _next.Items;

    internal void Swap() => (_now, _next) = (_next, _now);

    public void Dispose()
    {
        _counts.Dispose();
        _sourceMasses.Dispose();
        _met.Dispose();
        _metAt.ForEach(hop => hop.Dispose());
        _now.Dispose();
        _next.Dispose();
    }

    /// <summary>Begins a batch: the sources, and what they meet in their first hop.</summary>
    internal void Start(ReadOnlySpan<int> sources)
    {
        _met.Clear();
        MetAt(0).Clear();
        MetAt(1).Clear();
        _sourceMasses.Clear();
        All = uint.MaxValue >> (MostSources - sources.Length);
        for (var lane = 0; lane < sources.Length; lane++)
        {
            ((double*)SourceMasses)[lane] = _graph.Masses[sources[lane]];
            MeetAlone(sources[lane], lane, hop: 0, ways: 1);
        }

        // The first hop is walked from the sources: all other nodes would look for these few in vain.
        for (var lane = 0; lane < sources.Length; lane++)
        {
            foreach (var neighbour in _graph.Out.Neighbours(sources[lane]))
            {
                MeetAlone(neighbour, lane, hop: 1, _graph.Copies[neighbour]);
            }
        }
    }

    private void MeetAlone(int node, int lane, int hop, double ways)
    {
        var row = LaneRow.Registers * (long)node;
        if (Met[node] == 0)
        {
            LaneRow.Store(Counts + row, default, default, default, default);
        }

        if (_metAt[hop].Items[node] == 0)
        {
            LaneRow.Store(Now + row, default, default, default, default);
        }

        ((double*)(Counts + row))[lane] = 1;
        ((double*)(Now + row))[lane] = ways;
        Met[node] |= 1u << lane;
        _metAt[hop].Items[node] |= 1u << lane;
    }

    /// <summary>For each node, which searches met it after so many hops.</summary>
    internal AlignedBuffer<uint> MetAt(int hop)
    {
        if (hop == _metAt.Count)
        {
            _metAt.Add(new(_graph.NodeCount));
        }

        return _metAt[hop];
    }
}
