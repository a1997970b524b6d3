using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>Reads the numbers of an edge list from bytes.</summary>
internal static class NumberCell
{
    /// <summary>How many bytes behind a number are looked at.</summary>
    public const int LookAhead = 8;

    private const int MostExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen =>
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a whole number below 2^31, without sign or zeros in front.</summary>
    /// <returns>The number, and 2^32 times how many digits it has; -1 if there is no such number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Whole(ref byte text)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref text);
        // Each byte that is no digit gets its highest bit: above '9' by the addition, below '0' by the subtraction.
        var others = ((word + 0x4646464646464646) | (word - 0x3030303030303030)) & 0x8080808080808080;
        var digits = BitOperations.TrailingZeroCount(others) >> 3;
        if (digits is 0 or 8 || ((byte)word == '0' && digits > 1))
        {
            return digits == 8 ? LongWhole(ref text) : -1;
        }

        // The digits move to the high bytes, zeros take their place, and they are joined by twos, fours and eights.
        word = (word << (64 - (8 * digits))) & 0x0F0F0F0F0F0F0F0F;
        word = (word * 2561) >> 8;
        word = ((word & 0x00FF00FF00FF00FF) * 6553601) >> 16;
        word = ((word & 0x0000FFFF0000FFFF) * 42949672960001) >> 32;
        return (long)word | ((long)digits << 32);
    }

    /// <summary>Reads a number without sign or exponent that is exact in 15 digits.</summary>
    /// <returns>The number, and how many bytes it takes; 0 bytes if there is no such number.</returns>
    public static (double Number, int Bytes) Plain(ref byte text)
    {
        var (number, digits, beforePoint, bytes) = (0L, 0, -1, 0);
        for (; digits <= MostExactDigits; bytes++)
        {
            var letter = Unsafe.Add(ref text, bytes);
            if (letter == '.' && beforePoint < 0)
            {
                beforePoint = digits;
            }
            else if (char.IsAsciiDigit((char)letter))
            {
                number = (number * 10) + (letter - '0');
                digits++;
            }
            else
            {
                break;
            }
        }

        return digits is 0 or > MostExactDigits
            ? (0, 0)
            : (beforePoint < 0 ? number : number / PowersOfTen[digits - beforePoint], bytes);
    }

    /// <summary>Reads any number, with a sign and an exponent if it has them.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out double number) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads a whole number of 64 bits as programs write it: without a plus or zeros in front.</summary>
    public static bool TryReadWhole(ReadOnlySpan<byte> cell, out long number)
    {
        number = 0;
        var digits = cell.StartsWith("-"u8) ? cell[1..] : cell;
        return digits.Length > 0
            && char.IsAsciiDigit((char)digits[0])
            && (digits[0] != '0' || cell.Length == 1)
            && long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private static long LongWhole(ref byte text)
    {
        var number = 0L;
        var digits = 0;
        for (; number <= int.MaxValue && char.IsAsciiDigit((char)Unsafe.Add(ref text, digits)); digits++)
        {
            number = (number * 10) + (Unsafe.Add(ref text, digits) - '0');
        }

        return text == '0' || number > int.MaxValue ? -1 : number | ((long)digits << 32);
    }
}
