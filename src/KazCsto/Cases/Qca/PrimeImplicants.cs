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
            JoinValues(terms, strides[condition], space.Values[condition]);
        }

        for (var condition = strides.Length - 1; condition >= 0; condition--)
        {
            MarkWidened(terms, strides[condition], space.Values[condition]);
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

    /// <summary>A term that leaves a condition open, behind those of all its values, holds if they all do.</summary>
    private static void JoinValues(byte[] terms, int stride, int values)
    {
        for (var begin = 0; begin < terms.Length; begin += (values + 1) * stride)
        {
            for (var first = begin; first < begin + stride; first++)
            {
                var (holds, covers, open) = (terms[first], terms[first], first + (values * stride));
                for (var value = first + stride; value < open; value += stride)
                {
                    holds &= terms[value];
                    covers |= terms[value];
                }

                terms[open] = (byte)((holds & Holds) | (covers & CoversOn));
            }
        }
    }

    private static void MarkWidened(byte[] terms, int stride, int values)
    {
        for (var begin = 0; begin < terms.Length; begin += (values + 1) * stride)
        {
            for (var first = begin; first < begin + stride; first++)
            {
                var open = first + (values * stride);
                var mark = (byte)((terms[open] & Holds) * IsWidened);
                for (var value = first; value < open; value += stride)
                {
                    terms[value] |= mark;
                }
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
