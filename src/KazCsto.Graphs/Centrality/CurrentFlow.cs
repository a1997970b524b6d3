namespace KazCsto.Graphs.Centrality;

/// <summary>What runs through the nodes of a part of a graph when every pair of them has a unit of current to exchange.</summary>
/// <remarks>
/// With one node grounded the Laplacian of the others has an inverse T, and from s to t the tie of i and j with the
/// conductance c carries c (T(i,s) - T(j,s)) - c (T(i,t) - T(j,t)). Its amount, summed over all pairs, is a sum over
/// the sorted row c (T(i,·) - T(j,·)).
/// </remarks>
/// <param name="graph">The graph.</param>
/// <param name="conductances">That of every arc.</param>
/// <param name="most">The nodes of the largest part.</param>
/// <param name="team">Who does the work.</param>
/// <param name="progress">Hears of rows that are done.</param>
internal sealed class CurrentFlow(Graph graph, double[] conductances, int most, Team team, RowProgress progress)
{
    /// <summary>How often each row is gone through.</summary>
    internal const int Passes = PositiveInverse.Passes + 1;

    private const int RowsAtOnce = 8;

    private readonly int[] _places = new int[graph.NodeCount];
    private readonly double[] _carried = new double[graph.ArcCount];
    private readonly PairDifferences?[] _differences = new PairDifferences?[team.Size];

    /// <summary>Writes for each node of a part what runs through it, over all unordered pairs of others.</summary>
    internal void Measure(int[] nodes, double[] through)
    {
        GroundTheBusiest(nodes);
        var inverse = Laplacian(nodes);
        PositiveInverse.Invert(inverse, nodes.Length - 1, team, progress);
        team.Each(
            (nodes.Length + RowsAtOnce - 1) / RowsAtOnce,
            (part, worker) =>
            {
                var rows = nodes.AsSpan(part * RowsAtOnce);
                foreach (var node in rows[..Math.Min(RowsAtOnce, rows.Length)])
                {
                    Carry(node, nodes.Length, inverse, worker);
                    progress.Done(1);
                }
            }
        );
        foreach (var node in nodes)
        {
            through[node] = Through(node, nodes.Length);
        }
    }

    // The grounded node has the last place; its row and column of the inverse, all 0, are left out.
    private void GroundTheBusiest(int[] nodes)
    {
        var busiest = 0;
        for (var i = 1; i < nodes.Length; i++)
        {
            busiest = graph.Out.Degree(nodes[i]) > graph.Out.Degree(nodes[busiest]) ? i : busiest;
        }

        (nodes[busiest], nodes[^1]) = (nodes[^1], nodes[busiest]);
        for (var i = 0; i < nodes.Length; i++)
        {
            _places[nodes[i]] = i;
        }
    }

    private double[] Laplacian(int[] nodes)
    {
        var size = nodes.Length - 1;
        var matrix = new double[size * size];
        foreach (var node in nodes.AsSpan(0, size))
        {
            var row = matrix.AsSpan(_places[node] * size, size);
            for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
            {
                row[_places[node]] += conductances[arc];
                if (_places[graph.Out.Targets[arc]] < size)
                {
                    row[_places[graph.Out.Targets[arc]]] = -conductances[arc];
                }
            }
        }

        return matrix;
    }

    // Each tie once, at the arc that ascends.
    private void Carry(int node, int count, double[] inverse, int worker)
    {
        for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
        {
            var neighbour = graph.Out.Targets[arc];
            if (node > neighbour)
            {
                continue;
            }

            progress.StopIfCancelled();
            var differences = _differences[worker] ??= new(most);
            Differ(inverse, _places[node], _places[neighbour], differences.Values(count));
            var mirror = graph.Out.Neighbours(neighbour).BinarySearch(node);
            _carried[arc] = conductances[arc] * differences.Sum(count);
            _carried[graph.Out.Offsets[neighbour] + mirror] = _carried[arc];
        }
    }

    private static void Differ(double[] inverse, int one, int other, Span<double> potentials)
    {
        var size = potentials.Length - 1;
        potentials.Clear();
        if (one < size)
        {
            inverse.AsSpan(one * size, size).CopyTo(potentials);
        }

        if (other < size)
        {
            var row = inverse.AsSpan(other * size, size);
            for (var i = 0; i < row.Length; i++)
            {
                potentials[i] -= row[i];
            }
        }
    }

    // In as many pairs as there are other nodes it is itself an end and has half a unit that does not count.
    private double Through(int node, int count)
    {
        if (graph.Out.Degree(node) == 1)
        {
            return 0;
        }

        var sum = 0.0;
        for (var arc = graph.Out.Offsets[node]; arc < graph.Out.Offsets[node + 1]; arc++)
        {
            sum += _carried[arc];
        }

        return Math.Max(0, (sum - (count - 1)) / 2);
    }
}
