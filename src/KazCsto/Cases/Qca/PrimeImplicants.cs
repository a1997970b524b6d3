namespace KazCsto.Cases.Qca;

/// <summary>The prime implicants of a truth table: the widest terms that cover no row that is off.</summary>
/// <remarks>
/// Quine–McCluskey [1, 2] on the table of all terms: 3^k of k sets, of which each is absent, present or open; a condition of v values has v + 1
/// choices. A term with an open condition holds if it does with every value of it; it is prime if none of the terms that open one more condition
/// holds. Time and memory grow as k·3^k and 3^k, whatever the rows. [1] Quine 1952, doi:10.2307/2308219. [2] McCluskey 1956, doi:10.1002/j.1538-7305.1956.tb03835.x.
/// </remarks>
internal static class PrimeImplicants
{
    private const byte Holds = 1;
    private const byte CoversOn = 2;
    private const byte IsWidened = 4;

    /// <summary>The prime implicants that cover at least one row that is on, in the order of terms.</summary>
    /// <param name="space">The rows that there are.</param>
    /// <param name="isOn">Whether a row must be covered.</param>
    /// <param name="isOpen">Whether a row that need not be covered may be.</param>
    public static Term[] Of(PropertySpace space, Func<int, bool> isOn, Func<int, bool> isOpen)
    {
        var strides = StridesOf(space.Values);
        var terms = new byte[strides[0] * (space.Values[0] + 1)];
        foreach (var row in space.Rows)
        {
            terms[PlaceOf(row, space, strides)] =
                isOn(row) ? (byte)(Holds | CoversOn)
                : isOpen(row) ? Holds
                : (byte)0;
        }

        for (var condition = strides.Length - 1; condition >= 0; condition--)
        {
            ForEachOpened(terms, strides[condition], space.Values[condition], JoinValues);
        }

        for (var condition = strides.Length - 1; condition >= 0; condition--)
        {
            ForEachOpened(terms, strides[condition], space.Values[condition], MarkWidened);
        }

        var primes = new List<Term>();
        for (var place = 0; place < terms.Length; place++)
        {
            if (terms[place] == (Holds | CoversOn))
            {
                primes.Add(TermAt(place, space, strides));
            }
        }

        primes.Sort(Term.Compare);
        return [.. primes];
    }

    private delegate void OnValues(Span<byte> values, Span<byte> open);

    /// <summary>Takes the terms of all values of a condition, and those that leave it open, which lie behind them.</summary>
    private static void ForEachOpened(byte[] terms, int stride, int values, OnValues work)
    {
        for (var begin = 0; begin < terms.Length; begin += (values + 1) * stride)
        {
            work(terms.AsSpan(begin, values * stride), terms.AsSpan(begin + (values * stride), stride));
        }
    }

    private static void JoinValues(Span<byte> values, Span<byte> open)
    {
        values[..open.Length].CopyTo(open);
        for (var rest = values[open.Length..]; !rest.IsEmpty; rest = rest[open.Length..])
        {
            for (var i = 0; i < open.Length; i++)
            {
                open[i] = (byte)((open[i] & rest[i] & Holds) | ((open[i] | rest[i]) & CoversOn));
            }
        }
    }

    private static void MarkWidened(Span<byte> values, Span<byte> open)
    {
        for (var rest = values; !rest.IsEmpty; rest = rest[open.Length..])
        {
            for (var i = 0; i < open.Length; i++)
            {
                rest[i] |= (byte)((open[i] & Holds) * IsWidened);
            }
        }
    }

    /// <summary>How far apart in the table two terms lie that differ by one in the value of a condition.</summary>
    private static int[] StridesOf(ImmutableArray<int> values)
    {
        var strides = new int[values.Length];
        var stride = 1;
        for (var i = values.Length - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= values[i] + 1;
        }

        return strides;
    }

    private static int PlaceOf(int row, PropertySpace space, int[] strides)
    {
        var place = 0;
        for (var i = 0; i < strides.Length; i++)
        {
            place += space.ValueOf(row, i) * strides[i];
        }

        return place;
    }

    private static Term TermAt(int place, PropertySpace space, int[] strides)
    {
        var (literals, present) = (0, 0);
        for (var i = 0; i < strides.Length; i++)
        {
            var value = place / strides[i] % (space.Values[i] + 1);
            if (value < space.Values[i])
            {
                literals |= space.FieldOf(i);
                present |= space.BitsOf(i, value);
            }
        }

        return new(literals, present);
    }
}
