using KazCsto.Analysis;
using KazCsto.Benchmarks.Files;

namespace KazCsto.Benchmarks.Timing;

/// <summary>What a kernel works on.</summary>
/// <param name="read">Reads the file of the graph.</param>
/// <param name="sourceId">The id of the node from which a search begins.</param>
internal sealed class KernelInput(Func<Work, GraphFile> read, int sourceId = 0)
{
    private GraphFile? _file;
    private Dictionary<int, int>? _nodes;
    private IReadOnlyList<(int A, int B)>? _ties;

    /// <summary>The number of the node from which a search begins.</summary>
    internal int Source => NodeOf(sourceId);

    /// <summary>The file, read when somebody first asks for it.</summary>
    internal GraphFile File => _file ??= read(Work);

    internal Graph Graph => File.Graph;

    /// <summary>The arcs of the graph as pairs of nodes; an undirected tie once.</summary>
    internal IReadOnlyList<(int A, int B)> Ties => _ties ??= [.. TiesOf(Graph)];

    internal int TieCount => Graph.IsDirected ? Graph.ArcCount : Graph.ArcCount / 2;

    /// <summary>Threads, and who hears of the progress.</summary>
    internal Work Work { get; set; }

    /// <summary>Where chance begins, for a kernel that draws.</summary>
    internal ulong Seed { get; set; } = 1;

    /// <summary>The number of the node that has an id in the file: who reads a file may number its nodes otherwise.</summary>
    internal int NodeOf(int id) =>
        (_nodes ??= File.Ids.Index().ToDictionary(each => each.Item, each => each.Index))[id];

    /// <summary>Reads the file once more.</summary>
    internal GraphFile ReadAgain() => read(Work);

    private static IEnumerable<(int A, int B)> TiesOf(Graph graph)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                if (graph.IsDirected || graph.Out.Targets[arc] > node)
                {
                    yield return (node, graph.Out.Targets[arc]);
                }
            }
        }
    }
}
