using System.Collections.Immutable;
using System.Globalization;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;
using KazCsto.Model.Conditions;

namespace KazCsto.Analysis.Conditions;

/// <summary>Puts questions about one case to the network.</summary>
/// <param name="history">All of history.</param>
/// <param name="given">The nodes of the names that questions may use.</param>
/// <param name="day">The day that is looked at.</param>
/// <param name="certain">Whether what only possibly holds is left out.</param>
public sealed class Inquiry(
    Network history,
    ImmutableDictionary<string, Node> given,
    DateOnly day,
    bool certain
)
{
    private readonly Matcher _matcher = new(history, day, certain);

    /// <summary>The answer to a condition.</summary>
    /// <param name="crisis">The case.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="basis">What says which state and which day are looked at.</param>
    public Cell Answered(Node crisis, Condition condition, ImmutableArray<Fact> basis)
    {
        var cell = new Cell
        {
            Case = crisis,
            Condition = condition,
            Day = day,
            Answer = Answer.Unknown,
            Basis = basis,
        };
        return condition switch
        {
            _ when !condition.Needs.All(given.ContainsKey) => cell with { IsAskable = false },
            { Quantity: { } line } => Measured(cell, line),
            { DependenceOn: { } on } => Depending(cell, on.Partner, on.Along),
            _ => Found(cell),
        };
    }

    private Cell Found(Cell cell)
    {
        var (yes, no) = (
            _matcher.All(cell.Condition.Yes, given),
            _matcher.All(cell.Condition.No, given)
        );
        return cell with
        {
            Answer = AnswerOf(Best(yes), Best(no), yes.Any(m => m.IsDenied), cell.Condition),
            For = [.. yes.Where(m => m.Fit > Fit.Not)],
            Against = [.. no.Where(m => m.Fit > Fit.Not), .. yes.Where(m => m.Fit == Fit.Not)],
        };
    }

    private static Answer AnswerOf(Fit yes, Fit no, bool isDenied, Condition condition) =>
        (yes, no) switch
        {
            (Fit.Not, Fit.Holds or Fit.Possibly) => Answer.No,
            (Fit.Not, Fit.Not) => isDenied || condition.NoBecause.Length > 0
                ? Answer.No
                : Answer.Unknown,
            (Fit.Holds, Fit.Not) => Answer.Yes,
            (Fit.Possibly, Fit.Not) => Answer.Possibly,
            _ => Answer.Contested,
        };

    private static Fit Best(IReadOnlyList<Match> matches) =>
        matches.Count == 0 ? Fit.Not : matches[0].Fit;

    private Cell Measured(Cell cell, TieLine line)
    {
        var matches = _matcher.All(new Way("", [line]), given);
        var best = matches.FirstOrDefault(m => m.Fit > Fit.Not);
        if (
            best?.Told.OfType<Tie>().First() is not { } tie
            || tie.Details.FirstOrDefault(d => d.Name == "quantity") is not { } detail
        )
        {
            // A tie whose length nobody gives answers nothing; one that is denied, or that the data would have, answers no.
            var isNo =
                best is null
                && (matches.Any(m => m.IsDenied) || cell.Condition.NoBecause.Length > 0);
            return cell with { Answer = isNo ? Answer.No : Answer.Unknown, Against = [.. matches] };
        }

        var values = detail.Readings.Select(r => NumberOf(r.Value)).ToList();
        var sides = values.Select(v => v >= cell.Condition.YesFrom).ToList();
        var answer =
            best.Fit == Fit.Contested || sides.Distinct().Count() > 1 ? Answer.Contested
            : !sides[0] ? Answer.No
            : best.Fit == Fit.Possibly ? Answer.Possibly
            : Answer.Yes;
        return cell with
        {
            Answer = answer,
            Value = Ranged(values, line.Kind.Unit!),
            For = sides[0] ? [.. matches] : [],
            Against = sides[0] ? [] : [.. matches],
        };
    }

    private static double NumberOf(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Grouped(double value) =>
        value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Ranged(List<double> values, string unit)
    {
        return values.Count < 2
            ? $"{Grouped(values[0])} {unit}"
            : $"{Grouped(values[0])} {unit}; {Grouped(values.Min())} to {Grouped(values.Max())}";
    }

    private Cell Depending(Cell cell, Node partner, ProjectionRule along)
    {
        var state = given["state"];
        var share = Dependence
            .SharesOn(Projection.Of(history.At(day, certain), along), partner)
            .Where(s => s.IsComparable && s.Node.Equals(state))
            .MaxBy(s => s.Share);
        if (share is null)
        {
            return cell;
        }

        var isYes = share.Share >= cell.Condition.YesFrom;
        var match = new Match(given, [.. share.Ties.Select(Hit.Holding)]);
        return cell with
        {
            Answer = isYes ? Answer.Yes : Answer.No,
            Value = $"{Words.Percent(share.Share)} of its {share.Family}",
            For = isYes ? [match] : [],
            Against = isYes ? [] : [match],
        };
    }
}
