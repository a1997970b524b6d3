namespace KazCsto.Graphs.Centrality;

/// <summary>The differences of all pairs of some numbers, without their signs, summed: a sort and one pass.</summary>
/// <remarks>
/// Many numbers are sorted digit by digit, six digits of 11 bits from the last to the first, which is several times faster than
/// comparing. The bits of a number rise with it once the sign is turned round, and of negative numbers all bits.
/// </remarks>
internal sealed class PairDifferences(int most)
{
    private const int WorthCounting = 200;
    private const int Digits = 6;
    private const int Bits = 11;
    private const int DigitValues = 1 << Bits;
    private const ulong Sign = 1UL << 63;

    private readonly double[] _values = new double[most];
    private readonly int[] _places = new int[Digits * DigitValues];
    private ulong[] _keys = most < WorthCounting ? [] : new ulong[most];
    private ulong[] _sorted = most < WorthCounting ? [] : new ulong[most];

    /// <summary>Where the numbers are put.</summary>
    internal Span<double> Values(int count) => _values.AsSpan(0, count);

    /// <summary>The sum for the first numbers, which change their places.</summary>
    internal double Sum(int count)
    {
        var values = Values(count);
        if (count < WorthCounting)
        {
            values.Sort();
        }
        else
        {
            SortByDigits(values);
        }

        // In ascending order each is larger than so many and smaller than the rest.
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += ((2 * i) - values.Length + 1) * values[i];
        }

        return sum;
    }

    private void SortByDigits(Span<double> values)
    {
        Array.Clear(_places);
        for (var i = 0; i < values.Length; i++)
        {
            var key = BitConverter.DoubleToUInt64Bits(values[i]);
            key ^= (key & Sign) == 0 ? Sign : ulong.MaxValue;
            _keys[i] = key;
            for (var digit = 0; digit < Digits; digit++)
            {
                _places[Place(key, digit)]++;
            }
        }

        for (var digit = 0; digit < Digits; digit++)
        {
            SortByDigit(digit, values.Length);
        }

        for (var i = 0; i < values.Length; i++)
        {
            var key = _keys[i] ^ ((_keys[i] & Sign) == 0 ? ulong.MaxValue : Sign);
            values[i] = BitConverter.UInt64BitsToDouble(key);
        }
    }

    private void SortByDigit(int digit, int count)
    {
        var next = 0;
        foreach (ref var place in _places.AsSpan(digit * DigitValues, DigitValues))
        {
            (place, next) = (next, next + place);
        }

        foreach (var key in _keys.AsSpan(0, count))
        {
            _sorted[_places[Place(key, digit)]++] = key;
        }

        (_keys, _sorted) = (_sorted, _keys);
    }

    private static int Place(ulong key, int digit) =>
        (digit * DigitValues) + (int)((key >> (digit * Bits)) & (DigitValues - 1));
}
