using KazCsto.Benchmarks.Generators;
using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Suites;

/// <summary>Graphs of about a thousand nodes, with lengths, so that a suite runs in minutes.</summary>
internal static class SmallGraphs
{
    private const int GreatestLength = 10;

    internal static Graph Of(string kind) => Made(kind).ToGraph(GreatestLength);

    internal static MadeGraph Made(string kind) =>
        kind switch
        {
            "rmat" => Rmat.Of(10),
            "ba" => BarabasiAlbert.Of(1000, 4),
            "grid" => Grid.Of(32, 32),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "rmat, ba or grid"),
        };
}
