using System.Globalization;
using System.Numerics;

namespace KazCsto.Power.Voting;

/// <summary>An exact fraction in lowest terms, with a denominator above 0.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    // One bit less than a long holds, since a quotient may have one more than its parts let expect.
    private const int LongBits = 62;

    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _overOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        var sign = denominator.Sign;
        Numerator = sign * numerator / common;
        _overOne = (sign * denominator / common) - 1;
    }

    /// <summary>What is divided; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>By what it is divided.</summary>
    public BigInteger Denominator => _overOne + 1;

    /// <summary>One number divided by another.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException() : new(numerator, denominator);

    /// <summary>A whole number.</summary>
    public static Fraction Whole(BigInteger number) => new(number, 1);

    /// <summary>Reads a decimal number such as <c>12</c> or <c>33.3</c>, or returns null if the text is none.</summary>
    public static Fraction? TryParse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : text.Remove(point, 1);
        return
            point != text.Length - 1
            && point != 0
            && BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new(number, BigInteger.Pow(10, decimals))
            : null;
    }

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Numerator, b.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    public static Fraction operator /(Fraction a, Fraction b) =>
        Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Whether one is less than another.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Whether one is more than another.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Whether one is at most another.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Whether one is at least another.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest number with a point, however long the fraction is.</summary>
    public double ToDouble()
    {
        // Both may lie beyond what a double holds, though their quotient does not.
        var shift = (int)(LongBits - Numerator.GetBitLength() + Denominator.GetBitLength());
        var scaled = shift > 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        // A long is rounded to the nearest double; a BigInteger would be cut off.
        return Math.ScaleB((long)scaled, -shift);
    }

    /// <summary><c>31/36</c>, or <c>2</c> if it is whole.</summary>
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
