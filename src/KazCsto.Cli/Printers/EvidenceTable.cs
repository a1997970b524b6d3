using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the items of evidence against the hypotheses, each hypothesis by its letter.</summary>
internal static class EvidenceTable
{
    /// <summary>The letter of a hypothesis by its place in the list: A to Z, then A2 and so on.</summary>
    public static string Letter(int index) =>
        $"{(char)('A' + (index % 26))}{(index < 26 ? "" : $"{1 + (index / 26)}")}";

    public static void Print(HypothesisWeighing weighing, Prose prose, TextWriter output)
    {
        var count = weighing.Assessments.Length;
        var pairs = count * (count - 1) / 2;
        prose.Heading("The evidence, item by item");
        var table = new Table(["item", "answer", .. Enumerable.Range(0, count).Select(Letter), "tells apart"]);
        foreach (var item in weighing.Evidence)
        {
            var apart = weighing.PairsToldApart(item);
            table.Add([
                item.Label,
                item.Cell.Answer.Abbreviated(),
                .. weighing.Assessments.Select(a => Sign(a, item)),
                apart == 0 ? "nothing: undiagnostic" : $"{apart} of {pairs} pairs",
            ]);
        }

        table.Write(output, "table");
        prose.Line(
            "+ = as expected, - = the opposite, +/- = contested, ? = no claim answers it, blank = it says nothing; h = hoop, g = smoking gun, d = doubly decisive, no letter = straw in the wind",
            indent: 0
        );
    }

    private static string Sign(Assessment assessment, EvidenceItem item)
    {
        var result = assessment.Results.FirstOrDefault(r => ReferenceEquals(r.Evidence, item));
        return result is null ? "" : result.Consistency.Sign() + result.Prediction.Kind.Letter();
    }
}
