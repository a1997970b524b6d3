namespace KazCsto.Graphs.Centrality;

/// <summary>Random shortest paths taken by a team, and how often each node was inside one.</summary>
/// <remarks>Every sample has its number and its own random numbers, and counts are integers: who takes which sample does not show.</remarks>
internal sealed class PathSamples
{
    private readonly Graph _graph;
    private readonly ulong _seed;
    private readonly Team _team;
    private readonly Work _work;
    private readonly PathSampler?[] _samplers;
    private readonly int[][] _counts;
    private int _stream;

    internal PathSamples(Graph graph, ulong seed, Team team, Work work)
    {
        (_graph, _seed, _team, _work) = (graph, seed, team, work);
        _samplers = new PathSampler?[team.Size];
        _counts = new int[team.Size][];
        Counts = new int[graph.NodeCount];
    }

    /// <summary>The number of samples with each node inside the path.</summary>
    internal int[] Counts { get; private set; }

    internal int Taken { get; private set; }

    /// <summary>Forgets the counts; the next samples are new ones.</summary>
    internal void StartAfresh() => (Counts, Taken) = (new int[Counts.Length], 0);

    internal void Take(int parts, int samplesInAPart)
    {
        var first = _stream;
        _team.Each(
            parts,
            (part, worker) =>
            {
                var sampler = _samplers[worker] ??= new(_graph);
                var counts = _counts[worker] ??= new int[Counts.Length];
                for (var i = 0; i < samplesInAPart; i++)
                {
                    _work.StopIfCancelled();
                    var stream = first + (part * samplesInAPart) + i;
                    sampler.Sample(new(_seed, stream), counts);
                }
            }
        );
        _stream += parts * samplesInAPart;
        Taken += parts * samplesInAPart;
        foreach (var counts in _counts)
        {
            Collect(counts);
        }
    }

    private void Collect(int[]? counts)
    {
        for (var node = 0; node < counts?.Length; node++)
        {
            Counts[node] += counts[node];
            counts[node] = 0;
        }
    }
}
