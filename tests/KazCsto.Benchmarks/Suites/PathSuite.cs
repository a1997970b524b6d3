using BenchmarkDotNet.Attributes;
using KazCsto.Graphs;
using KazCsto.Graphs.Paths;

namespace KazCsto.Benchmarks.Suites;

[MemoryDiagnoser]
public class PathSuite
{
    private Graph _graph = null!;

    [Params("ba", "grid")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Make() => _graph = SmallGraphs.Of(Kind);

    [Benchmark]
    public ShortestPaths ByHops() => ShortestPaths.From(_graph, 0);

    [Benchmark]
    public ShortestPaths ByLength() => ShortestPaths.From(_graph, 0, byLength: true);

    [Benchmark]
    public IReadOnlyList<NodePath> TenShortest() => KShortestPaths.Of(_graph, 0, _graph.NodeCount - 1, k: 10);
}
