using BenchmarkDotNet.Attributes;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Benchmarks.Suites;

[MemoryDiagnoser]
public class CentralitySuite
{
    private Graph _graph = null!;

    [Params("rmat", "grid")]
    public string Kind { get; set; } = "";

    [Params(1, 2)]
    public int Threads { get; set; }

    private Work Work => new(Threads);

    [GlobalSetup]
    public void Make() => _graph = SmallGraphs.Of(Kind);

    [Benchmark]
    public Scores BetweennessByHops() => Betweenness.Of(_graph, work: Work);

    [Benchmark]
    public Scores BetweennessByLength() => Betweenness.Of(_graph, new() { ByLength = true }, Work);

    [Benchmark]
    public Scores ClosenessByHops() => Closeness.Of(_graph, Direction.Out, work: Work);

    [Benchmark]
    public Scores HarmonicByHops() => Harmonic.Of(_graph, Direction.Out, work: Work);

    [Benchmark]
    public Scores PageRankToTheDefault() => PageRank.Of(_graph, work: Work);
}
