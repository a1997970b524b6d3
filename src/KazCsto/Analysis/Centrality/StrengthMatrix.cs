namespace KazCsto.Analysis.Centrality;

/// <summary>The strengths of a graph as a matrix that a vector can be multiplied by, row by row of one adjacency.</summary>
internal sealed class StrengthMatrix
{
    private readonly Adjacency _arcs;
    private readonly double[] _strengths;

    private StrengthMatrix(Adjacency arcs, double[] strengths)
    {
        (_arcs, _strengths) = (arcs, strengths);
        Largest = _strengths.Length == 0 ? 1 : _strengths.Max();
    }

    internal double Largest { get; }

    internal static bool Uses(Graph graph, bool useStrengths) =>
        useStrengths && graph.HasStrengths && graph.ArcCount > 0;

    internal static string Describe(Graph graph, bool useStrengths) =>
        Uses(graph, useStrengths) ? "by strength" : "every arc counts 1";

    /// <summary>The given strengths, or 1 on every arc if there are none or they are not wanted.</summary>
    internal static StrengthMatrix Of(Graph graph, Adjacency arcs, bool useStrengths)
    {
        if (!Uses(graph, useStrengths))
        {
            return new(arcs, [.. Enumerable.Repeat(1.0, arcs.Targets.Length)]);
        }

        var wrong = Array.FindIndex(arcs.Strengths, s => !(s > 0 && double.IsFinite(s)));
        return wrong < 0
            ? new(arcs, arcs.Strengths)
            : throw new ArgumentException(
                $"an arc has strength {arcs.Strengths[wrong]}; strengths are above 0 and finite"
            );
    }

    /// <summary>The same with 1 as the largest entry, so that adding the unit matrix means the same whatever the strengths count.</summary>
    internal StrengthMatrix Scaled() => new(_arcs, Array.ConvertAll(_strengths, s => s / Largest));

    /// <summary>Writes, for each node, the sum of what its neighbours have times the strength of the arc.</summary>
    internal void Times(double[] from, double[] into)
    {
        for (var node = 0; node < into.Length; node++)
        {
            var sum = 0.0;
            for (var arc = _arcs.Offsets[node]; arc < _arcs.Offsets[node + 1]; arc++)
            {
                sum += _strengths[arc] * from[_arcs.Targets[arc]];
            }

            into[node] = sum;
        }
    }

    internal double[] RowSums(int nodes)
    {
        var sums = new double[nodes];
        Times([.. Enumerable.Repeat(1.0, nodes)], sums);
        return sums;
    }
}
