using System.Globalization;
using KazCsto.Cases.Qca;

namespace KazCsto.Answers.Qca;

/// <summary>Cases, rows and models of a comparative analysis in words, the first of many.</summary>
internal static class QcaWords
{
    /// <summary>How many cases are named where there may be many.</summary>
    public const int MostCases = 8;

    private const int LongestPower = 20;
    private const int MostRows = 16;

    /// <summary>Names of cases.</summary>
    public static string NamesOf(ComparativeAnalysis analysis, IEnumerable<int> cases, int most = MostCases)
    {
        var all = cases.ToList();
        var names = string.Join(", ", all.Take(most).Select(c => analysis.Cases[c]));
        return all.Count <= most ? names : $"{names} and {Counted.Of(all.Count - most, "other")}";
    }

    /// <summary>How many rows, and which.</summary>
    public static string RowsOf(PropertySpace space, string what, ImmutableArray<int> rows)
    {
        var digits = string.Join(' ', rows.Take(MostRows).Select(space.Digits));
        return rows.IsEmpty ? $"no {what}"
            : rows.Length > MostRows
                ? $"{Counted.Of(rows.Length, what)}: {digits} and {Counted.Of(rows.Length - MostRows, "other")}"
            : $"{Counted.Of(rows.Length, what)}: {digits}";
    }

    /// <summary>How many models there are.</summary>
    public static string CountOf(Solution solution) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(solution.IsCountExact ? "" : "at least ")}{solution.Count} models"
        );

    /// <summary>How much the analysis can carry, a sentence for each warning.</summary>
    public static IEnumerable<string> Warnings(ComparativeAnalysis analysis)
    {
        var (table, chance) = (analysis.Table, analysis.Chance);
        var (cases, any) = (Counted.Of(chance.Cases, "case"), Words.Percent(chance.OfAny, 1));
        yield return $"{cases} fill {table.Rows.Length} of the {table.Size} rows; {Counted.Of(table.Remainders, "row")} {(table.Remainders == 1 ? "is a remainder" : "are remainders")}.";
        var have = $"Of {cases}, {chance.Positive} {(chance.Positive == 1 ? "has" : "have")} {table.Outcome}.";
        yield return chance.Several.IsEmpty
            ? $"{have} A condition decided by a coin for each case separates them from the others with probability {OddsOf(chance)}; of {Counted.Of(chance.Conditions, "such condition")} at least one does with {any}."
            : $"{have} If the values of the {Counted.Of(chance.Conditions, "condition")} were drawn for each case, one of them at least would separate these cases from the others with {any}.";
        if (chance.IsDemonstration)
        {
            yield return $"With so few cases the result is a demonstration of the method: chance alone gives a separating condition in {any} of such tables.";
        }

        (string Name, Solution Solution)[] solutions =
        [
            ("conservative", analysis.Conservative),
            ("parsimonious", analysis.Parsimonious),
        ];
        foreach (var (name, solution) in solutions.Where(s => s.Solution.Count > 1 && s.Solution.IsMinimal))
        {
            yield return $"The {name} solution is not one: {CountOf(solution)} fit the cases equally, and nothing in them says which is right.";
        }
    }

    private static string OddsOf(ChanceOfSeparation chance) =>
        chance.Cases - 1 <= LongestPower
            ? string.Create(CultureInfo.InvariantCulture, $"1/{1L << (chance.Cases - 1)}")
            : $"1/2^{chance.Cases - 1}";
}
