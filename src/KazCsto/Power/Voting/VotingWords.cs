using System.Globalization;

namespace KazCsto.Power.Voting;

/// <summary>Shares, quotas and groups of players in words.</summary>
internal static class VotingWords
{
    private const int LongestFraction = 9;

    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary><c>31/36 = 0.861</c>; of a fraction too long to read only the number.</summary>
    public static string Exact(Fraction share)
    {
        var (fraction, number) = (share.ToString(), Rounded(share));
        return fraction.Length > LongestFraction || fraction == number ? number : $"{fraction} = {number}";
    }

    /// <summary><c>0.861</c>.</summary>
    public static string Rounded(Fraction share) =>
        share.Denominator.IsOne ? share.ToString() : share.ToDouble().ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary><c>more than 50 % to 60 %</c>.</summary>
    public static string Quotas(QuotaStep step) =>
        $"more than {Words.Percent(step.Above.ToDouble(), 1)}, up to {Words.Percent(step.UpTo.ToDouble(), 1)}";

    /// <summary>What players of equal votes are called: by the name of the only one, by their number, or as those that are left.</summary>
    /// <param name="names">The names of the group.</param>
    /// <param name="all">How many players there are in all.</param>
    /// <param name="isLast">Whether all other groups come before it.</param>
    public static string Group(ImmutableArray<string> names, int all, bool isLast) =>
        names.Length == 1 ? names[0]
        : names.Length == all ? $"each of the {Number(all)}"
        : isLast ? $"each of the {Number(names.Length)} others"
        : $"{names[0]} and {Number(names.Length - 1)} like it";

    private static string Number(int number) =>
        number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
