using System.Globalization;
using KazCsto.Cases.Qca;

namespace KazCsto.Cli.Printers;

/// <summary>How much a comparative analysis can carry, in numbers.</summary>
internal static class QcaWarnings
{
    private const int LongestPower = 20;

    /// <summary>A sentence for each warning.</summary>
    public static IEnumerable<string> Of(ComparativeAnalysis analysis)
    {
        var (table, chance) = (analysis.Table, analysis.Chance);
        var cases = Counted.Of(chance.Cases, "case");
        yield return $"{cases} fill {table.Rows.Length} of the {table.Size} rows; {Counted.Of(table.Remainders, "row")} {(table.Remainders == 1 ? "is a remainder" : "are remainders")}.";
        yield return $"Of {cases}, {chance.Positive} {(chance.Positive == 1 ? "has" : "have")} {table.Outcome}. A condition decided by a coin for each case separates them from the others with probability {OddsOf(chance)}; of {Counted.Of(chance.Conditions, "such condition")} at least one does with {Percent(chance.OfAny)}.";
        if (chance.IsDemonstration)
        {
            yield return $"With so few cases the result is a demonstration of the method: chance alone gives a separating condition in {Percent(chance.OfAny)} of such tables.";
        }

        foreach (var (name, solution) in Solutions(analysis).Where(s => s.Solution.Count > 1 && s.Solution.IsMinimal))
        {
            yield return $"The {name} solution is not one: {QcaSolutionPrinter.CountOf(solution)} fit the cases equally, and nothing in them says which is right.";
        }
    }

    private static IEnumerable<(string Name, Solution Solution)> Solutions(ComparativeAnalysis analysis) =>
        [("conservative", analysis.Conservative), ("parsimonious", analysis.Parsimonious)];

    private static string OddsOf(ChanceOfSeparation chance) =>
        chance.Cases - 1 <= LongestPower
            ? string.Create(CultureInfo.InvariantCulture, $"1/{1L << (chance.Cases - 1)}")
            : $"1/2^{chance.Cases - 1}";

    private static string Percent(double share) =>
        share < 0.001 ? "less than 0.1 %" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");
}
