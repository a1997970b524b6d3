namespace KazCsto.Graphs.Communities;

/// <summary>The work of label propagation on one graph, run after run.</summary>
internal sealed class Propagation(Level level) : IGroupSearch
{
    private const int VisitsBetweenLooks = 1024;

    // Sums of the same strengths in another order differ by less.
    private const double Tolerance = 1e-12;

    private readonly double[] _sums = new double[level.NodeCount];
    private readonly int[] _touched = new int[level.NodeCount + 1];
    private readonly int[] _order = new int[level.NodeCount];

    public FoundGroups Run(SeededRandom random, Work work)
    {
        var labels = new int[level.NodeCount];
        for (var node = 0; node < labels.Length; node++)
        {
            (labels[node], _order[node]) = (node, node);
        }

        var rounds = 0;
        var changed = true;
        while (changed)
        {
            changed = GoRound(labels, random, work);
            rounds++;
        }

        ConnectedParts.Split(level, labels);
        return new(labels, level.QualityOf(labels), rounds, true);
    }

    private bool GoRound(int[] labels, SeededRandom random, Work work)
    {
        var changed = false;
        random.Shuffle(_order);
        for (var i = 0; i < _order.Length; i++)
        {
            if (i % VisitsBetweenLooks == 0)
            {
                work.StopIfCancelled();
            }

            var node = _order[i];
            var label = Adopted(labels, node, random);
            changed |= label != labels[node];
            labels[node] = label;
        }

        return changed;
    }

    private int Adopted(int[] labels, int node, SeededRandom random)
    {
        var touched = GroupSums.Gather(level, node, labels, _sums, _touched);
        var most = 0.0;
        for (var i = 0; i < touched; i++)
        {
            most = Math.Max(most, _sums[_touched[i]]);
        }

        var enough = most * (1 - Tolerance);
        var keeps = _sums[labels[node]] >= enough;
        var best = 0;
        for (var i = 0; i < touched; i++)
        {
            var label = _touched[i];
            if (_sums[label] >= enough)
            {
                _touched[best++] = label;
            }

            _sums[label] = 0;
        }

        return keeps ? labels[node] : _touched[random.Below(best)];
    }
}
