using System.Numerics;

namespace KazCsto.Cases.Qca;

/// <summary>All configurations that some conditions can have, and the number by which each is known.</summary>
/// <remarks>
/// A configuration is a number: a condition of k values has as many bits as k - 1 needs, those of the first condition are the highest. A set needs one
/// bit, so that a configuration of sets is read as a binary number; of conditions with three values some numbers stand for nothing. Cronqvist &amp;
/// Berg-Schlosser 2009, Multi-Value QCA, in Rihoux &amp; Ragin, Configurational Comparative Methods.
/// </remarks>
internal sealed class PropertySpace
{
    /// <summary>The most values of a condition: each is one digit.</summary>
    public const int MostValues = 10;

    private const int MostBits = 16;
    private readonly int[] _shifts;
    private readonly int[] _fields;
    private readonly bool[] _isNumbered;

    private PropertySpace(ImmutableArray<SetLiteral> conditions, ImmutableArray<int> values, bool[] isNumbered)
    {
        (Conditions, Values, _isNumbered) = (conditions, values, isNumbered);
        (_shifts, _fields) = (new int[conditions.Length], new int[conditions.Length]);
        var bits = 0;
        for (var i = conditions.Length - 1; i >= 0; i--)
        {
            var width = BitsOf(values[i]);
            (_shifts[i], _fields[i]) = (bits, ((1 << width) - 1) << bits);
            bits += width;
        }

        Numbers = 1 << bits;
        Rows = [.. RowsOf(values, _shifts)];
    }

    /// <summary>The conditions, the first the highest digit of a configuration.</summary>
    public ImmutableArray<SetLiteral> Conditions { get; }

    /// <summary>How many values each of them has.</summary>
    public ImmutableArray<int> Values { get; }

    /// <summary>The number above that of every configuration.</summary>
    public int Numbers { get; }

    /// <summary>Every configuration, by its number.</summary>
    public ImmutableArray<int> Rows { get; }

    /// <summary>Whether a condition has more than two values.</summary>
    public bool IsMultiValue => Values.Any(v => v > 2);

    /// <summary>The space of sets.</summary>
    public static PropertySpace Of(ImmutableArray<SetLiteral> sets) =>
        Of(sets, [.. sets.Select(_ => 2)], [.. sets.Select(_ => false)]);

    /// <summary>The space of conditions, some of which may have more than two values.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="values">How many values each has.</param>
    /// <param name="isFuzzy">Whether cases may be partly in a condition; it is then written as a set among values too.</param>
    /// <exception cref="InvalidDataException">There are none or too many.</exception>
    public static PropertySpace Of(
        ImmutableArray<SetLiteral> conditions,
        ImmutableArray<int> values,
        ImmutableArray<bool> isFuzzy
    )
    {
        if (values.Any(v => v is < 2 or > MostValues))
        {
            throw new ArgumentException($"a condition has 2 to {MostValues} values");
        }

        var isAmongValues = values.Any(v => v > 2);
        if (conditions.Length is 0 or > QcaOptions.MostConditions)
        {
            throw new InvalidDataException(
                $"{conditions.Length} conditions are not possible; expected 1 to {QcaOptions.MostConditions}"
            );
        }

        if (isAmongValues && (values.Sum(BitsOf) > MostBits || TermsOf(values) > QcaOptions.MostTerms))
        {
            throw new InvalidDataException(
                $"{conditions.Length} conditions of together {values.Sum()} values are too many; expected up to 8 conditions of three values, or fewer of more"
            );
        }

        return new(
            conditions,
            values,
            [.. conditions.Select((c, i) => isAmongValues && !isFuzzy[i] && c is { IsNegated: false, Value: null })]
        );
    }

    /// <summary>The bits of a condition.</summary>
    public int FieldOf(int condition) => _fields[condition];

    /// <summary>The bits of a condition that has a value.</summary>
    public int BitsOf(int condition, int value) => value << _shifts[condition];

    /// <summary>The value of a condition in a configuration.</summary>
    public int ValueOf(int row, int condition) => (row & _fields[condition]) >> _shifts[condition];

    /// <summary>A configuration in digits, the first condition first: <c>10111</c>.</summary>
    public string Digits(int row) => string.Concat(Enumerable.Range(0, Values.Length).Select(i => ValueOf(row, i)));

    /// <summary>A condition that has a value, as analysts write it: <c>DEV</c>, <c>~DEV</c>, or <c>DEV{2}</c> in a space with more than two values.</summary>
    public SetLiteral LiteralOf(int condition, int value) =>
        _isNumbered[condition] ? Conditions[condition] with { Value = value }
        : value == 1 ? Conditions[condition]
        : Conditions[condition].Negated;

    private static int BitsOf(int values) => BitOperations.Log2((uint)(values - 1)) + 1;

    private static double TermsOf(ImmutableArray<int> values) => values.Aggregate(1.0, (terms, v) => terms * (v + 1));

    private static IEnumerable<int> RowsOf(ImmutableArray<int> values, int[] shifts)
    {
        IEnumerable<int> rows = [0];
        for (var i = 0; i < values.Length; i++)
        {
            var (count, shift) = (values[i], shifts[i]);
            rows = rows.SelectMany(_ => Enumerable.Range(0, count), (row, value) => row | (value << shift)).ToList();
        }

        return rows;
    }
}
