using KazCsto.Analysis;

namespace KazCsto.Tests.Analysis.Centrality;

/// <summary>Graphs large enough to be shared out among threads, the same for the same seed.</summary>
internal static class RandomGraphs
{
    /// <summary>So many ties drawn at random; loops and repeated ones fall out.</summary>
    internal static Graph Of(int nodes, int ties, bool directed, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var from = Enumerable.Range(0, ties).Select(_ => random.Below(nodes)).ToArray();
        var to = Enumerable.Range(0, ties).Select(_ => random.Below(nodes)).ToArray();
        var strengths = Enumerable.Range(0, ties).Select(_ => 0.5 + random.Fraction()).ToArray();
        return Graph.Of(nodes, new TieList(from, to, strengths), directed);
    }
}
