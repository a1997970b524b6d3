using KazCsto.Benchmarks.Files;
using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Timing;

/// <summary>What a kernel works on.</summary>
/// <param name="read">Reads the file of the graph.</param>
/// <param name="sourceId">The id of the node from which a search begins.</param>
internal sealed class KernelInput(Func<Work, GraphFile> read, int sourceId = 0)
{
    private GraphFile? _file;
    private Dictionary<int, int>? _nodes;

    /// <summary>The number of the node from which a search begins.</summary>
    internal int Source => NodeOf(sourceId);

    /// <summary>The file, read when somebody first asks for it.</summary>
    internal GraphFile File => _file ??= read(Work);

    internal Graph Graph => File.Graph;

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
}
