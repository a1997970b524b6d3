using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Centrality;

/// <summary>The strengths of a graph as a matrix that a vector can be multiplied by, row by row of one adjacency.</summary>
/// <remarks>
/// Rows are shared out among the team; each is added up by one thread, in four strands that end in one sum, always in the same order.
/// </remarks>
internal sealed class StrengthMatrix
{
    internal const int Parts = 64;

    private readonly Adjacency _arcs;
    private readonly double[] _strengths;
    private readonly Team _team;
    private readonly int[] _parts;

    private StrengthMatrix(Adjacency arcs, double[] strengths, Team team)
    {
        (_arcs, _strengths, _team) = (arcs, strengths, team);
        _parts = NodeParts.Of(arcs, Parts);
        Largest = _strengths.Length == 0 ? 1 : _strengths.Max();
    }

    internal double Largest { get; }

    internal static string Describe(Graph graph, bool useStrengths) =>
        ArcStrengths.Apply(graph, useStrengths) ? "by strength" : "every arc counts 1";

    /// <summary>A team for a number of multiplications that is not known beforehand.</summary>
    internal static Team TeamFor(Graph graph, Work work) => Team.For(work, 2L * graph.ArcCount);

    /// <summary>The given strengths, or 1 on every arc if there are none or they are not wanted.</summary>
    internal static StrengthMatrix Of(Graph graph, Adjacency arcs, bool useStrengths, Team? team = null) =>
        new(arcs, ArcStrengths.Of(graph, arcs, useStrengths), team ?? Team.Alone);

    /// <summary>The same with 1 as the largest entry, so that adding the unit matrix means the same whatever the strengths count.</summary>
    internal StrengthMatrix Scaled() =>
        Largest == 1 ? this : new(_arcs, Array.ConvertAll(_strengths, s => s / Largest), _team);

    /// <summary>Writes, for each node, the sum of what its neighbours have times the strength of the arc.</summary>
    internal void Times(double[] from, double[] into) => ForEachPart((_, first, end) => Rows(first, end, from, into));

    /// <summary>Works on stretches of nodes, told as part, first and end; shared out among the team.</summary>
    internal void ForEachPart(Action<int, int, int> work) =>
        _team.Each(Parts, (part, _) => work(part, _parts[part], _parts[part + 1]));

    internal double[] RowSums(int nodes)
    {
        var sums = new double[nodes];
        Times([.. Enumerable.Repeat(1.0, nodes)], sums);
        return sums;
    }

    /// <summary>The sum for one node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Row(int node, double[] from)
    {
        var (first, end) = (_arcs.Offsets[node], _arcs.Offsets[node + 1]);
        return _strengths.Length == 0
            ? Sum(_arcs.Targets.AsSpan(first, end - first), from)
            : Sum(_arcs.Targets.AsSpan(first, end - first), _strengths.AsSpan(first, end - first), from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Sum(ReadOnlySpan<int> targets, double[] from)
    {
        double a = 0,
            b = 0,
            c = 0,
            d = 0;
        var i = 0;
        // Every target is a node, so no bound needs to be checked at each.
        ref var value = ref MemoryMarshal.GetArrayDataReference(from);
        for (; i + 3 < targets.Length; i += 4)
        {
            a += Unsafe.Add(ref value, targets[i]);
            b += Unsafe.Add(ref value, targets[i + 1]);
            c += Unsafe.Add(ref value, targets[i + 2]);
            d += Unsafe.Add(ref value, targets[i + 3]);
        }

        for (; i < targets.Length; i++)
        {
            a += Unsafe.Add(ref value, targets[i]);
        }

        return a + b + (c + d);
    }

    private static double Sum(ReadOnlySpan<int> targets, ReadOnlySpan<double> strengths, double[] from)
    {
        double a = 0,
            b = 0;
        var i = 0;
        for (; i + 1 < targets.Length; i += 2)
        {
            a += strengths[i] * from[targets[i]];
            b += strengths[i + 1] * from[targets[i + 1]];
        }

        if (i < targets.Length)
        {
            a += strengths[i] * from[targets[i]];
        }

        return a + b;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rows(int first, int end, double[] from, double[] into)
    {
        for (var node = first; node < end; node++)
        {
            into[node] = Row(node, from);
        }
    }
}
