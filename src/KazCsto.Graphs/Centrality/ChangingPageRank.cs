using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Centrality;

/// <summary>PageRank of a graph whose arcs come and go, found anew from what it was before the change.</summary>
/// <remarks>
/// The same scores as <see cref="PageRank"/> with every node to restart at. They are those of the system y(v) = c + d Σ y(u) s(u,v) / s(u), divided by their sum over
/// the nodes that have an arc, for any c &gt; 0 [1]: what dangles and how many nodes there are changes the divisor alone, so a change of some arcs changes few equations.
/// Rounds solve what no longer holds, beginning with the last values [2]; among all nodes at once as soon as many are moved, with the c that keeps Σ y, so that the sum, which
/// would be the last to settle, need not. A node tells the others of its value only if that moved by more than a share e of it, e = 1e-14 or n · 2^-52. Then each equation is off by at
/// most e y(v), hence Σ |y - y*| ≤ e / (1 - d) Σ y, and no score is off by more than 2 e / (1 - d). O(n + m) a round at the most. It does not forget: the last digits follow from
/// all changes before, in their order. [1] Del Corso, Gullì &amp; Romani 2005, Internet Mathematics 2(3), 251-273, https://projecteuclid.org/euclid.im/1150474883.
/// [2] Chien, Dwork, Kumar, Simon &amp; Sivakumar 2004, Internet Mathematics 1(3), 277-304, https://projecteuclid.org/euclid.im/1109190963; Bahmani, Chowdhury &amp; Goel 2010, doi:10.14778/1929861.1929864.
/// </remarks>
internal sealed class ChangingPageRank
{
    private const double Untold = 1e-14;
    private const double RoundingOfOne = 1.0 / (1L << 52);
    private const int FewerThanAll = 4;

    private readonly double _damping;
    private readonly double _untold;
    private double _constant = 1;
    private double _keepingTheSum = 1;
    private readonly ArcList[] _in;
    private readonly ArcList[] _out;
    private readonly double[] _values;
    private readonly double[] _perStrength;

    // What each node passes on for a strength of 1, as its neighbours were last told.
    private double[] _shares;
    private double[] _next;
    private readonly bool[] _isUnsolved;
    private List<int> _unsolved = [];
    private List<int> _solved = [];

    /// <summary>Begins without arcs.</summary>
    /// <param name="nodes">The number of nodes that may ever have an arc.</param>
    /// <param name="damping">The chance of following an arc; from 0 up to, but not including, 1.</param>
    internal ChangingPageRank(int nodes, double damping)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(damping);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(damping, 1);
        _damping = damping;
        (_in, _out) = (new ArcList[nodes], new ArcList[nodes]);
        (_values, _perStrength) = (new double[nodes], new double[nodes]);
        (_shares, _next) = (new double[nodes], new double[nodes]);
        Array.Fill(_values, 1);
        _isUnsolved = new bool[nodes];
        _untold = UntoldOf(nodes);
    }

    /// <summary>The convention in one line, with how far a score may be off.</summary>
    internal static string Convention(double damping, int nodes) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"damping {damping}; received along the arcs, shares by strength; a node without arcs out shares with all; sums to 1; error below {2 * UntoldOf(nodes) / (1 - damping):0.0E+0}"
        );

    /// <summary>Sets an arc, or takes it away if its strength is 0; says whether it was otherwise before.</summary>
    internal bool Set(int from, int to, double strength)
    {
        if (!_in[to].Set(from, strength))
        {
            return false;
        }

        _out[from].Set(to, strength);
        var sum = _out[from].Sum();
        _perStrength[from] = sum == 0 ? 0 : _damping / sum;
        Mark(to);
        Tell(from, _values[from] * _perStrength[from]);
        return true;
    }

    /// <summary>Solves what the changes left unsolved.</summary>
    internal void Settle(CancellationToken cancellation)
    {
        while (_unsolved.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_unsolved.Count < _values.Length / FewerThanAll)
            {
                SolveSome();
            }
            else
            {
                SolveAll();
            }
        }
    }

    /// <summary>The nodes that have an arc, ascending, and their scores.</summary>
    internal (List<int> Nodes, double[] Scores) Scores()
    {
        var nodes = new List<int>(_values.Length);
        var sum = 0.0;
        for (var node = 0; node < _values.Length; node++)
        {
            if (_in[node].Count + _out[node].Count > 0)
            {
                nodes.Add(node);
                sum += _values[node];
            }
        }

        return (nodes, [.. nodes.Select(node => _values[node] / sum)]);
    }

    private static double UntoldOf(int nodes) => Math.Max(Untold, nodes * RoundingOfOne);

    /// <summary>A round among the nodes that are unsolved.</summary>
    private void SolveSome()
    {
        (_unsolved, _solved) = (_solved, _unsolved);
        foreach (var node in _solved)
        {
            _isUnsolved[node] = false;
            _next[node] = Solved(node);
        }

        foreach (var node in _solved)
        {
            if (IsNews(node))
            {
                Tell(node, _next[node]);
            }
        }

        _solved.Clear();
    }

    /// <summary>A round among all nodes. Any constant gives the same scores; one that keeps the sum of the values spares the walk from finding that sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SolveAll()
    {
        _constant = _keepingTheSum;
        var isNews = false;
        var (sum, dangling) = (0.0, 0.0);
        for (var node = 0; node < _values.Length; node++)
        {
            var next = Solved(node);
            isNews |= Math.Abs(next - _shares[node]) > _untold * next;
            _next[node] = next;
            sum += _values[node];
            dangling += _perStrength[node] == 0 ? _values[node] : 0;
        }

        _keepingTheSum = (((1 - _damping) * sum) + (_damping * dangling)) / _values.Length;
        if (isNews)
        {
            (_shares, _next) = (_next, _shares);
            return;
        }

        foreach (var node in _unsolved)
        {
            _isUnsolved[node] = false;
        }

        _unsolved.Clear();
    }

    /// <summary>Solves the equation of a node, and returns what the node then passes on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Solved(int node)
    {
        var value = _constant;
        // Every neighbour is a node, so no bound needs to be checked at each.
        ref var share = ref MemoryMarshal.GetArrayDataReference(_shares);
        foreach (ref readonly var arc in _in[node].Arcs)
        {
            value += arc.Strength * Unsafe.Add(ref share, arc.Node);
        }

        _values[node] = value;
        return value * _perStrength[node];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNews(int node) => Math.Abs(_next[node] - _shares[node]) > _untold * _next[node];

    private void Tell(int node, double share)
    {
        _shares[node] = share;
        foreach (var arc in _out[node].Arcs)
        {
            Mark(arc.Node);
        }
    }

    private void Mark(int node)
    {
        if (!_isUnsolved[node])
        {
            _isUnsolved[node] = true;
            _unsolved.Add(node);
        }
    }
}
