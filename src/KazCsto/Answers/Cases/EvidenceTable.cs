using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;

namespace KazCsto.Answers.Cases;

/// <summary>The items of evidence against the hypotheses, each hypothesis by its letter.</summary>
internal static class EvidenceTable
{
    public static Part Of(HypothesisWeighing weighing)
    {
        var count = weighing.Assessments.Length;
        return new(
            "The evidence, item by item",
            [
                new Grid(
                    ["item", "answer", .. Enumerable.Range(0, count).Select(Letter), "tells apart"],
                    weighing.Evidence.Select(item => RowOf(item, weighing))
                ),
                new Remark(
                    "+ = as expected, - = the opposite, +/- = contested, ? = no claim answers it, blank = it says nothing; h = hoop, g = smoking gun, d = doubly decisive, no letter = straw in the wind"
                ),
            ]
        );
    }

    /// <summary>The letter of a hypothesis by its place in the list: A to Z, then A2 and so on.</summary>
    public static string Letter(int index) =>
        $"{(char)('A' + (index % 26))}{(index < 26 ? "" : $"{1 + (index / 26)}")}";

    private static object?[] RowOf(EvidenceItem item, HypothesisWeighing weighing)
    {
        var (apart, count) = (weighing.PairsToldApart(item), weighing.Assessments.Length);
        return
        [
            item.Label,
            new Part(item.Cell.Answer.Abbreviated(), CellAnswer.Because(item.Cell, weighing.History)),
            .. weighing.Assessments.Select(a => Sign(a, item)),
            apart == 0 ? "nothing: undiagnostic" : $"{apart} of {count * (count - 1) / 2} pairs",
        ];
    }

    private static string Sign(Assessment assessment, EvidenceItem item)
    {
        var result = assessment.Results.FirstOrDefault(r => ReferenceEquals(r.Evidence, item));
        return result is null ? "" : result.Consistency.Sign() + result.Prediction.Kind.Letter();
    }
}
