namespace KazCsto.Cases.Qca;

/// <summary>The prime implicants of a truth table: the widest terms that cover no row that is off.</summary>
/// <remarks>
/// Quine–McCluskey [1, 2] on the table of all 3^k terms, of which each condition is absent, present or open. A term with an open condition
/// holds if both its halves do; it is prime if none of the terms that open one more condition holds. Time and memory grow as k·3^k and 3^k,
/// whatever the rows. [1] Quine 1952, doi:10.2307/2308219. [2] McCluskey 1956, doi:10.1002/j.1538-7305.1956.tb03835.x.
/// </remarks>
internal static class PrimeImplicants
{
    private const byte Holds = 1;
    private const byte CoversOn = 2;
    private const byte IsWidened = 4;

    /// <summary>The prime implicants that cover at least one row that is on, in the order of terms.</summary>
    /// <param name="conditions">How many conditions there are.</param>
    /// <param name="isOn">Whether a row must be covered.</param>
    /// <param name="isOpen">Whether a row that need not be covered may be.</param>
    public static Term[] Of(int conditions, Func<int, bool> isOn, Func<int, bool> isOpen)
    {
        var powers = Powers(conditions);
        var terms = new byte[powers[conditions]];
        for (var row = 0; row < 1 << conditions; row++)
        {
            terms[PlaceOf(row, powers)] =
                isOn(row) ? (byte)(Holds | CoversOn)
                : isOpen(row) ? Holds
                : (byte)0;
        }

        for (var condition = 0; condition < conditions; condition++)
        {
            ForEachThird(terms, powers[condition], JoinHalves);
        }

        for (var condition = 0; condition < conditions; condition++)
        {
            ForEachThird(terms, powers[condition], MarkWidened);
        }

        var primes = new List<Term>();
        for (var place = 0; place < terms.Length; place++)
        {
            if (terms[place] == (Holds | CoversOn))
            {
                primes.Add(TermAt(place, conditions));
            }
        }

        primes.Sort(Term.Compare);
        return [.. primes];
    }

    private delegate void OnThirds(Span<byte> absent, Span<byte> present, Span<byte> open);

    private static void ForEachThird(byte[] terms, int third, OnThirds work)
    {
        for (var begin = 0; begin < terms.Length; begin += 3 * third)
        {
            work(
                terms.AsSpan(begin, third),
                terms.AsSpan(begin + third, third),
                terms.AsSpan(begin + (2 * third), third)
            );
        }
    }

    private static void JoinHalves(Span<byte> absent, Span<byte> present, Span<byte> open)
    {
        for (var i = 0; i < open.Length; i++)
        {
            open[i] = (byte)((absent[i] & present[i] & Holds) | ((absent[i] | present[i]) & CoversOn));
        }
    }

    private static void MarkWidened(Span<byte> absent, Span<byte> present, Span<byte> open)
    {
        for (var i = 0; i < open.Length; i++)
        {
            var mark = (byte)((open[i] & Holds) * IsWidened);
            absent[i] |= mark;
            present[i] |= mark;
        }
    }

    private static int[] Powers(int conditions)
    {
        var powers = new int[conditions + 1];
        powers[0] = 1;
        for (var i = 0; i < conditions; i++)
        {
            powers[i + 1] = powers[i] * 3;
        }

        return powers;
    }

    private static int PlaceOf(int row, int[] powers)
    {
        var place = 0;
        for (var bit = 0; row >> bit != 0; bit++)
        {
            place += ((row >> bit) & 1) * powers[bit];
        }

        return place;
    }

    private static Term TermAt(int place, int conditions)
    {
        var (literals, present) = (0, 0);
        for (var bit = 0; bit < conditions; bit++, place /= 3)
        {
            literals |= (place % 3 < 2 ? 1 : 0) << bit;
            present |= (place % 3 == 1 ? 1 : 0) << bit;
        }

        return new(literals, present);
    }
}
