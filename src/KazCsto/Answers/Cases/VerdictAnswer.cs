using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;

namespace KazCsto.Answers.Cases;

/// <summary>A case as judged by the texts of its day.</summary>
internal sealed class VerdictAnswer
{
    private readonly Network _history;
    private readonly CaseVerdict _verdict;
    private readonly HashSet<string> _told = [];

    private VerdictAnswer(Network history, CaseVerdict verdict) => (_history, _verdict) = (history, verdict);

    public static Answer Of(Scope scope, CaseVerdict verdict)
    {
        var moment =
            verdict.Scene.FirstRequest is { } request ? request.Event.Name
            : verdict.Scene.Turn is { } answer ? $"{answer.Event.Name}; nothing was asked"
            : "last day; nothing was asked or answered";
        return new(
            $"{verdict.Case.Name}, by the texts in force on {Words.Day(verdict.Day)} ({moment}){scope.Restriction}",
            new VerdictAnswer(scope.History, verdict).Parts(),
            VerdictRows.Of(verdict)
        )
        {
            Context = scope.ContextOfHistory.WithConvention("a contested answer leans to its surer side"),
        };
    }

    /// <summary>The provisions that were not applied, each with the reason.</summary>
    /// <param name="verdict">The case.</param>
    /// <param name="head">What stands before each.</param>
    public static IEnumerable<Block> NotApplied(CaseVerdict verdict, string head = "") =>
        verdict
            .PassedOver.DistinctBy(p => p.Rule.Provision)
            .Select(p => new Line($"{head}{p.Rule.Provision.Name}: {p.Told}"));

    private ImmutableArray<Block> Parts() =>
        [
            new Part("What was invoked", Line.AllTold(_verdict.Invoked, _history)),
            .. _verdict.Provisions.Select(ProvisionOf),
            new Part("What hangs on what", Line.All(VerdictSentences.Hanging(_verdict))),
            new Part("The decision against the rule", Line.All(VerdictSentences.Decided(_verdict))),
            new Part("Not applied", [.. NotApplied(_verdict)]),
            ClockAnswer.Of(_verdict),
        ];

    /// <summary>A provision; of the answers that were told before, and rest on the same, only what they are.</summary>
    private Part ProvisionOf(ProvisionVerdict judged)
    {
        var cells = judged
            .Facts.Prepend(judged.Bound)
            .Concat(judged.Bars.Where(c => c.Answer != TruthValue.No))
            .Concat(Done(judged))
            .Select(cell => (Cell: cell, Because: Because(cell)))
            .ToLookup(c => _told.Add(KeyOf(c.Cell, c.Because)) || c.Because.IsEmpty);
        ImmutableArray<Fact> inForce = judged.Text.Because is { } because ? [because] : [];
        return new(
            $"{judged.Rule.Title}: {judged.Applicability.Told()}",
            [
                new Line(new Statement($"in force {judged.Text.Told}", inForce)),
                .. cells[true]
                    .Select(c => new Line($"{Answered(c.Cell)}: {c.Cell.Condition.Label}")
                    {
                        Because = c.Cell.Remark,
                        Under = c.Because,
                    }),
                .. cells[false]
                    .GroupBy(c => Answered(c.Cell), c => c.Cell.Condition.Label)
                    .Select(same => new Line($"{same.Key}, as above: {string.Join("; ", same)}")),
            ]
        );
    }

    /// <summary>What was decided and done, as far as it is known; where nothing was asked, only whether help was given.</summary>
    private static IEnumerable<Cell> Done(ProvisionVerdict judged) =>
        judged.Conduct == Conduct.NeverAsked
            ? judged.Decision.Where(c => c == judged.Help && c.Answer != TruthValue.Unknown)
            : judged.Decision.Where(c => c.Answer != TruthValue.Unknown);

    private static string KeyOf(Cell cell, ImmutableArray<Block> because) =>
        string.Join('|', because.Cast<Line>().Select(l => l.Says.Text).Prepend($"{cell.Condition.Name} {cell.Answer}"));

    private static string Answered(Cell cell) =>
        cell.Answer == TruthValue.Contested
            ? $"contested, rather {(cell.IsYes == true ? "yes" : "no")}"
            : cell.Answer.Told();

    private ImmutableArray<Block> Because(Cell cell) =>
        cell switch
        {
            { Remark.Length: > 0 } => [],
            { Answer: TruthValue.Contested } => CellAnswer.BothSides(cell, _history),
            _ => [.. CellAnswer.Side(cell, isFor: cell.Answer != TruthValue.No, _history)],
        };
}
