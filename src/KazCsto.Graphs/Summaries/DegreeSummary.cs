using System.Collections.Immutable;

namespace KazCsto.Graphs.Summaries;

/// <summary>How many ties the nodes of a graph have.</summary>
/// <remarks>A quartile is the least degree that a quarter, a half or three quarters of the nodes do not exceed: a degree that occurs, with nothing between two.</remarks>
/// <param name="Least">The least.</param>
/// <param name="LowerQuartile">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="UpperQuartile">The upper quartile.</param>
/// <param name="Most">The most.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Distribution">How many nodes have each degree that occurs, ascending.</param>
internal sealed record DegreeSummary(
    int Least,
    int LowerQuartile,
    int Median,
    int UpperQuartile,
    int Most,
    double Mean,
    ImmutableArray<(int Degree, int Nodes)> Distribution
)
{
    /// <summary>Counts the arcs that leave or enter each node.</summary>
    /// <exception cref="ArgumentException">There is no node.</exception>
    internal static DegreeSummary Of(Adjacency arcs)
    {
        var nodes = arcs.Offsets.Length - 1;
        if (nodes == 0)
        {
            throw new ArgumentException("a graph without nodes has no degrees");
        }

        var degrees = new int[nodes];
        for (var node = 0; node < nodes; node++)
        {
            degrees[node] = arcs.Degree(node);
        }

        Array.Sort(degrees);
        return new(
            degrees[0],
            Quantile(degrees, 1),
            Quantile(degrees, 2),
            Quantile(degrees, 3),
            degrees[^1],
            (double)arcs.Targets.Length / nodes,
            [.. degrees.CountBy(degree => degree).Select(pair => (pair.Key, pair.Value))]
        );
    }

    private static int Quantile(int[] ascending, int quarters) =>
        ascending[(int)((((long)ascending.Length * quarters) + 3) / 4) - 1];
}
