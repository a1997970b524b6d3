namespace KazCsto.Graphs.Communities;

/// <summary>The parts that a node may join and what it is worth there, from which one is drawn: by exp(worth / temperature).</summary>
internal sealed class Candidates(Scratch scratch, double temperature)
{
    // A part less likely than the best by this power of e is never drawn.
    private const double LeastLikely = 30;

    private readonly double[] _chances = new double[scratch.Touched.Length];
    private double _sum;

    internal int Count { get; private set; }

    /// <summary>The places of the parts in their group.</summary>
    internal int[] Parts => scratch.Touched;

    internal double[] Worth { get; } = new double[scratch.Touched.Length];

    /// <summary>Begins with the first parts written, all of them worth 0 or more.</summary>
    internal void Begin(int count)
    {
        var best = 0.0;
        for (var i = 0; i < count; i++)
        {
            best = Math.Max(best, Worth[i]);
        }

        (Count, _sum) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var steps = temperature > 0 ? (best - Worth[i]) / temperature : 0;
            if (steps <= LeastLikely && (temperature > 0 || Worth[i] == best))
            {
                var chance = Math.Exp(-steps);
                (Parts[Count], Worth[Count], _chances[Count++]) = (Parts[i], Worth[i], chance);
                _sum += chance;
            }
        }
    }

    /// <summary>Draws one of the parts that are left.</summary>
    internal int Draw(SeededRandom random)
    {
        var rest = random.Fraction() * _sum;
        var drawn = 0;
        while (drawn < Count - 1 && rest >= _chances[drawn])
        {
            rest -= _chances[drawn++];
        }

        return drawn;
    }

    internal void Remove(int candidate)
    {
        Count--;
        _sum -= _chances[candidate];
        Parts[candidate] = Parts[Count];
        Worth[candidate] = Worth[Count];
        _chances[candidate] = _chances[Count];
    }
}
