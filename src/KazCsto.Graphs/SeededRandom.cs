using System.Numerics;

namespace KazCsto.Graphs;

/// <summary>Random numbers that are the same for the same seed on every machine and in every version.</summary>
/// <remarks>
/// The generator xoshiro256** [1], its state filled from the seed by SplitMix64 [2]; not for secrets.
/// [1] Blackman &amp; Vigna 2021, doi:10.1145/3460772. [2] Steele, Lea &amp; Flood 2014, doi:10.1145/2660193.2660195.
/// </remarks>
internal sealed class SeededRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Starts the sequence of a seed.</summary>
    public SeededRandom(ulong seed)
    {
        _a = Mixed(ref seed);
        _b = Mixed(ref seed);
        _c = Mixed(ref seed);
        _d = Mixed(ref seed);
    }

    /// <summary>The sequence of one stream among many of a seed, so that parts of the work can be done in any order.</summary>
    public SeededRandom(ulong seed, int stream)
        : this(Mixed(ref seed) ^ ((ulong)(uint)stream * 0xD1342543DE82EF95)) { }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from 0 up to, but not including, the bound, each as likely as the others.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        // Lemire 2019, doi:10.1145/3230636: the few values that would favour some results are drawn again.
        var product = (Next() >> 32) * (ulong)bound;
        var threshold = (uint)-bound % (uint)bound;
        while ((uint)product < threshold)
        {
            product = (Next() >> 32) * (ulong)bound;
        }

        return (int)(product >> 32);
    }

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>Puts the values into a random order, each order as likely as the others.</summary>
    public void Shuffle(Span<int> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private static ulong Mixed(ref ulong seed)
    {
        seed += 0x9E3779B97F4A7C15;
        var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
