using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Answers.Cases;

/// <summary>Cases by their conditions: what sets one apart, which are most alike, and what each answer rests on.</summary>
internal sealed class ComparisonAnswer(Network history, Comparison comparison)
{
    private const int MostPairs = 3;

    private static readonly ImmutableArray<string> Columns =
    [
        "case",
        "condition",
        "answer",
        "value",
        "day",
        "outcome",
        "scope",
        "for",
        "against",
        "sources",
    ];

    private ConditionPlan Plan => comparison.Plan;

    /// <summary>How to read the table of the cases.</summary>
    public static Remark Legend { get; } = new($"{TruthValueWords.Legend}; * = beyond the article");

    /// <param name="scope">What of the data was looked at.</param>
    /// <param name="centre">The case that the others are compared with; null for none.</param>
    /// <param name="fittedBy">The day up to which rules are fitted; null for that on which the case at the centre began.</param>
    public Answer Of(Scope scope, ComparedCase? centre, DateOnly? fittedBy) =>
        new(
            "",
            [
                Matrix(Plan.Conditions, InShort, centre),
                Legend,
                .. Undated(),
                .. centre is not null && comparison.Cases.Length > 1
                    ? Beside(centre, fittedBy ?? CaseFile.Day(centre.Scene.Begin))
                    : [],
                .. Plan.Conditions.Select(ByCase),
            ],
            new(Columns, comparison.Cases.SelectMany(c => Plan.Conditions.Select(x => RowOf(c, c.Cells[x.Name]))))
        )
        {
            Name = $"The cases by their conditions{scope.Restriction}",
            Context = scope.ContextOfHistory,
        };

    /// <summary>A line a condition, a column a case; every answer opens to what it rests on.</summary>
    /// <param name="conditions">The conditions in their order.</param>
    /// <param name="named">The heading of a case.</param>
    /// <param name="centre">The case that stands out.</param>
    public Grid Matrix(IEnumerable<Condition> conditions, Func<ComparedCase, string> named, ComparedCase? centre = null)
    {
        return new(
            ["", .. comparison.Cases.Select(named)],
            conditions
                .Select(x =>
                    RowOf(new Part(x.Label, [new Line(x.Asks)]), c => CellAnswer.InTable(c.Cells[x.Name], history))
                )
                .Append(RowOf(new Part(Plan.Outcome.Label, []), OutcomeOf))
        );

        object?[] RowOf(Part head, Func<ComparedCase, Part> cellOf) =>
            [head, .. comparison.Cases.Select(c => c == centre ? StandingOut(cellOf(c)) : cellOf(c))];
    }

    private static Part StandingOut(Part cell) => cell with { Tone = $"{cell.Tone} centre" };

    private Part OutcomeOf(ComparedCase compared) =>
        new(compared.OutcomeTold, compared.Outcome is { } outcome ? [Line.Of(outcome, history)] : [])
        {
            Tone = "outcome",
        };

    private static string InShort(ComparedCase compared)
    {
        var slug = compared.Case.Id.Split(':')[1];
        return compared.IsInArticle ? slug : $"{slug}*";
    }

    private IEnumerable<Block> Undated() =>
        comparison.Undated.IsEmpty
            ? []
            : [new Remark($"Left out, because nothing known says when it began: {Words.Names(comparison.Undated)}")];

    private IEnumerable<Part> Beside(ComparedCase centre, DateOnly day)
    {
        yield return new(
            $"What sets {centre.Case.Name} apart, condition by condition",
            [.. Contrast.InOrder(Contrast.All(comparison, centre)).Select(c => Uncited(c.Told(), c.Cell.Cited))]
        );
        yield return new(
            $"The other cases, the most like {centre.Case.Name} first",
            [.. CasePair.All(comparison, centre).Select(p => Uncited(p.Told(), p.FactsOf(p.Unlike)))]
        );
        yield return new(
            "Cases that ended alike, the least alike first",
            [
                .. CasePair
                    .EndedAlike(comparison)
                    .Take(MostPairs)
                    .Select(p => Uncited(p.ToldAsAlike(), p.FactsOf(p.Alike))),
            ]
        )
        {
            IfNone = "",
        };
        yield return Rules(NextCases.Of(comparison, Plan.Cuts[0], day));
    }

    private static Part Rules(NextCases next) =>
        new(
            $"Rules fitted on the {next.Known.Length} cases that had begun by {Words.Day(next.Day)}, tried on the {next.Later.Length} after it ({next.Cut.Label})",
            [.. next.Rules.Select(r => Uncited(r.Told(), r.WrongBecause))]
        )
        {
            IfNone = "No case known by then had the outcome, so that there is nothing to fit.",
        };

    /// <summary>A sentence about many answers, each of which is cited where it stands.</summary>
    private static Line Uncited(string text, IEnumerable<Fact> facts) =>
        new(new Statement(text, [.. facts])) { Because = "" };

    private Part ByCase(Condition condition) =>
        new(condition.Asks, [.. comparison.Cases.Select(c => LineOf(c.Cells[condition.Name]))]);

    private Line LineOf(Cell cell)
    {
        var value = cell.Value.Length > 0 ? $" ({cell.Value})" : "";
        return new($"{cell.Case.Name}: {cell.Answer.Told()}{value}")
        {
            Because = cell.Remark,
            Under = CellAnswer.Because(cell, history),
        };
    }

    private static object?[] RowOf(ComparedCase compared, Cell cell) =>
        [
            compared.Case.Id,
            cell.Condition.Name,
            cell.Answer.Told(),
            cell.Value,
            Numbers.Iso(cell.Day),
            compared.Outcome?.Value ?? "",
            compared.IsInArticle ? "article" : "beyond",
            .. CellAnswer.Row(cell),
        ];
}
