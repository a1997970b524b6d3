namespace KazCsto.Graphs.Centrality;

/// <summary>How many samples are enough: the bounds of KADABRA on the share of the samples that hit a node.</summary>
/// <remarks>
/// After ω samples every share is within the error λ, but for a probability of half the risk. Work that stops earlier,
/// at τ, needs for each node an upper bound g ≤ λ and a lower bound f ≤ λ, which fail with probabilities of its own;
/// these sum to the other half of the risk. Here the bounds stand solved for the probability: f ≤ λ means that the
/// logarithm of its inverse is at most <see cref="LowerExponent"/>. A first guess of the shares, from samples that
/// count no further, divides the risk so that all nodes come to rest as early as they can and at the same time. Nodes
/// of the same guess have the same bounds.
/// </remarks>
internal sealed class SampleBounds
{
    private readonly double _error;
    private readonly int[] _guesses;
    private readonly double[] _above;
    private readonly double[] _below;
    private int _lastToFail;

    /// <param name="most">ω.</param>
    /// <param name="error">λ.</param>
    /// <param name="risk">What may go wrong in all.</param>
    /// <param name="guesses">How many of the first samples hit each node.</param>
    /// <param name="first">The number of the first samples.</param>
    internal SampleBounds(int most, double error, double risk, int[] guesses, int first)
    {
        (Most, _error, _guesses) = (most, error, guesses);
        var shares = new double[guesses.Max() + 1];
        var nodes = new int[shares.Length];
        foreach (var guess in guesses)
        {
            nodes[guess]++;
        }

        for (var guess = 0; guess < shares.Length; guess++)
        {
            shares[guess] = (guess + Math.Sqrt(guess) + 1) / first;
        }

        var taken = LeastSamples(shares, nodes, risk / 2);
        _above = Array.ConvertAll(shares, share => Above(share, taken));
        _below = Array.ConvertAll(shares, share => Below(Math.Max(share, 1.5 * error), taken));
    }

    /// <summary>ω.</summary>
    internal int Most { get; }

    /// <summary>ω before it is rounded: by the dimension of the shortest paths or, on small graphs, node by node.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="nodesOnAPath">The most nodes on a shortest path, 3 or more.</param>
    /// <param name="error">λ.</param>
    /// <param name="risk">What may go wrong in all.</param>
    internal static double Enough(int nodes, int nodesOnAPath, double error, double risk)
    {
        var dimension = Math.Floor(Math.Log2(nodesOnAPath - 2)) + 1;
        return (Math.Min(dimension, Math.Log(2.0 * nodes)) + Math.Log(2 / risk)) / (2 * error * error);
    }

    /// <summary>Whether all nodes are within the error after so many samples.</summary>
    internal bool AreKept(int[] counts, int taken)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            // Who failed at the last time is the likeliest to fail again.
            var node = i + _lastToFail < counts.Length ? i + _lastToFail : i + _lastToFail - counts.Length;
            var share = (double)counts[node] / taken;
            var guess = _guesses[node];
            if (_above[guess] > Above(share, taken) || (share > _error && _below[guess] > Below(share, taken)))
            {
                _lastToFail = node;
                return false;
            }
        }

        return true;
    }

    private double LeastSamples(double[] shares, int[] nodes, double risk)
    {
        var (few, enough) = (0.0, (double)Most);
        while (Risk(shares, nodes, enough) > risk)
        {
            enough *= 2;
        }

        while (enough - few > 1)
        {
            var middle = (few + enough) / 2;
            (few, enough) = Risk(shares, nodes, middle) > risk ? (middle, enough) : (few, middle);
        }

        return enough;
    }

    private double Risk(double[] shares, int[] nodes, double taken)
    {
        var sum = 0.0;
        for (var guess = 0; guess < shares.Length; guess++)
        {
            var above = Math.Exp(-Above(shares[guess], taken));
            var below = Math.Exp(-Below(Math.Max(shares[guess], 1.5 * _error), taken));
            sum += nodes[guess] * (above + below);
        }

        return sum;
    }

    private double Above(double share, double taken) => UpperExponent(share, taken, Most, _error);

    private double Below(double share, double taken) => LowerExponent(share, taken, Most, _error);

    /// <summary>ln(1/δ) for which the upper bound g is the error itself.</summary>
    internal static double UpperExponent(double share, double taken, double most, double error) =>
        Exponent(share, taken, most, error, (taken / 3) + most);

    /// <summary>ln(1/δ) for which the lower bound f is the error itself; infinity if it is never that large.</summary>
    internal static double LowerExponent(double share, double taken, double most, double error) =>
        Exponent(share, taken, most, error, (taken / 3) - most);

    private static double Exponent(double share, double taken, double most, double error, double slack)
    {
        var spread = (slack * error) + (share * most);
        var reach = taken * error;
        return spread > 0 ? reach * reach / (2 * spread) : double.PositiveInfinity;
    }
}
