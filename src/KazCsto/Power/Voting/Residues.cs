using System.Numerics;

namespace KazCsto.Power.Voting;

/// <summary>Large whole numbers as their remainders by some primes below 2^31 (Chinese remainder theorem).</summary>
/// <remarks>Sums and differences of remainders are plain arithmetic on 32 bits, many at once in a register; only the few results are put together.</remarks>
internal sealed class Residues
{
    private const uint Largest = int.MaxValue;

    private readonly ImmutableArray<BigInteger> _products;
    private readonly ImmutableArray<uint> _inverses;

    private Residues(ImmutableArray<uint> primes)
    {
        Primes = primes;
        var products = new List<BigInteger> { BigInteger.One };
        foreach (var prime in primes)
        {
            products.Add(products[^1] * prime);
        }

        _products = [.. products];
        _inverses = [.. primes.Select((p, i) => (uint)BigInteger.ModPow(products[i] % p, p - 2, p))];
    }

    /// <summary>The primes, the largest first.</summary>
    public ImmutableArray<uint> Primes { get; }

    /// <summary>As many primes as numbers up to 2^<paramref name="bits"/> need.</summary>
    public static Residues Upto(int bits)
    {
        var primes = new List<uint>();
        var product = BigInteger.One;
        for (var candidate = Largest; product <= BigInteger.One << bits; candidate -= 2)
        {
            if (IsPrime(candidate))
            {
                primes.Add(candidate);
                product *= candidate;
            }
        }

        return new([.. primes]);
    }

    /// <summary>The number that leaves these remainders, one a prime.</summary>
    public BigInteger Number(IEnumerable<uint> remainders)
    {
        var number = BigInteger.Zero;
        foreach (var (i, remainder) in remainders.Index())
        {
            var prime = Primes[i];
            var missing = (remainder + prime - (uint)(number % prime)) % (ulong)prime;
            number += _products[i] * (missing * _inverses[i] % prime);
        }

        return number;
    }

    private static bool IsPrime(uint odd)
    {
        for (var divisor = 3u; divisor * divisor <= odd; divisor += 2)
        {
            if (odd % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }
}
