using BenchmarkDotNet.Attributes;
using KazCsto.Graphs;
using KazCsto.Graphs.Structure;

namespace KazCsto.Benchmarks.Suites;

[MemoryDiagnoser]
public class StructureSuite
{
    private Graph _graph = null!;

    [Params("rmat", "grid")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Make() => _graph = SmallGraphs.Of(Kind);

    [Benchmark]
    public Partition Weak() => Components.Weak(_graph);

    [Benchmark]
    public Partition Strong() => Components.Strong(_graph);
}
