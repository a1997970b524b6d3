using System.Globalization;
using KazCsto.Model.Conditions;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Cases.Conditions;

/// <summary>Puts questions about one case to the network.</summary>
/// <param name="history">All of history.</param>
/// <param name="given">The nodes of the names that questions may use.</param>
/// <param name="day">The day that is looked at.</param>
/// <param name="certain">Whether what only possibly holds is left out.</param>
internal sealed class Inquiry(Network history, ImmutableDictionary<string, Node> given, DateOnly day, bool certain)
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
            Answer = TruthValue.Unknown,
            Basis = basis,
        };
        return condition switch
        {
            _ when !condition.Needs.All(given.ContainsKey) => cell with { IsAskable = false },
            { Quantity: { } line } => Measured(cell, line),
            { DependenceOn: var (_, along) } when along.WhyNot(history.Schema) is { } untold => cell with
            {
                Untold = untold.Told,
            },
            { DependenceOn: { } on } => Depending(cell, on.Partner, on.Along),
            _ => Found(cell),
        };
    }

    private Cell Found(Cell cell)
    {
        var (yes, no) = (_matcher.All(cell.Condition.Yes, given), _matcher.All(cell.Condition.No, given));
        return cell with
        {
            Answer = AnswerOf(yes, no, cell.Condition),
            For = [.. yes.Where(m => m.Fit > MatchState.Not)],
            Against = [.. no.Where(m => m.Fit > MatchState.Not), .. yes.Where(m => m.Fit == MatchState.Not)],
        };
    }

    private static TruthValue AnswerOf(IReadOnlyList<Match> yes, IReadOnlyList<Match> no, Condition condition) =>
        (Best(yes), Best(no)) switch
        {
            (MatchState.Not, MatchState.Holds or MatchState.Possibly) => TruthValue.No,
            (MatchState.Not, MatchState.Not) => NothingFound(yes, condition),
            (MatchState.Holds, MatchState.Not) => TruthValue.Yes,
            (MatchState.Possibly, MatchState.Not) => TruthValue.Possibly,
            _ => TruthValue.Contested,
        };

    /// <summary>Nothing found means no if it is denied, or if the data would have it; not if dates alone stand in the way.</summary>
    private static TruthValue NothingFound(IReadOnlyList<Match> yes, Condition condition) =>
        yes.Any(m => m.IsDenied) ? TruthValue.No
        : yes.Any(m => m.IsTooCoarse) || condition.NoBecause.Length == 0 ? TruthValue.Unknown
        : TruthValue.No;

    internal static MatchState Best(IReadOnlyList<Match> matches) =>
        matches.Count == 0 ? MatchState.Not : matches[0].Fit;

    private Cell Measured(Cell cell, TieLine line)
    {
        var matches = _matcher.All(new Way("", [line]), given);
        var best = matches.FirstOrDefault(m => m.Fit > MatchState.Not);
        if (best is null)
        {
            return cell with { Answer = NothingFound(matches, cell.Condition), Against = [.. matches] };
        }

        var detail = best.Told.OfType<Tie>().SelectMany(t => t.Details).FirstOrDefault(d => d.Name == "quantity");
        if (detail is null)
        {
            // A tie whose quantity nobody gives answers nothing.
            return cell with { Against = [.. matches] };
        }

        var values = detail.Readings.Select(r => NumberOf(r.Value)).ToList();
        var likely = detail.Readings.Where(r => r == detail.InForce || _matcher.IsLikely(r));
        return (
            cell with
            {
                Value = Ranged(values, line.Kind.Unit!),
                Measurement = new(
                    [.. likely.Select(r => NumberOf(r.Value))],
                    best.Fit == MatchState.Contested,
                    best.Fit == MatchState.Possibly
                ),
                For = [.. matches],
            }
        ).CutAt(cell.Condition.YesFrom!.Value);
    }

    private static double NumberOf(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Grouped(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Ranged(List<double> values, string unit)
    {
        return values.Count < 2
            ? $"{Grouped(values[0])} {unit}"
            : $"{Grouped(values[0])} {unit}; {Grouped(values.Min())} to {Grouped(values.Max())}";
    }

    private Cell Depending(Cell cell, Node partner, ProjectionRule along)
    {
        var network = history.At(day, certain);
        var families = Dependence
            .SharesOn(Projection.Of(network, along), partner)
            .Where(s => s.Node.Equals(given[GivenNames.State]))
            .OrderByDescending(s => s.Share)
            .Select(s => (s.Share, s.Family, Match: MatchOf(s, network)))
            .ToList();
        if (families.Count == 0)
        {
            return cell;
        }

        var (share, _, best) = families[0];
        var sides = families.ToLookup(f => f.Share >= cell.Condition.YesFrom, f => f.Match);
        var largest = families.Where(f => f.Share == share).Select(f => f.Family);
        var measurement = new Measurement([share], IsContested: false, best.Fit == MatchState.Possibly);
        return cell with
        {
            Answer = measurement.By(cell.Condition.YesFrom!.Value),
            Measurement = measurement,
            Value = $"{Words.Percent(share)} of its {string.Join(" and ", largest)}",
            For = [.. sides[true]],
            Against = [.. sides[false]],
        };
    }

    /// <summary>A share with the ties that make it, and what dates them or makes them binding.</summary>
    private Match MatchOf(DependenceShare share, Network network)
    {
        var fit = share.Ties.Any(network.IsOnlyPossible) ? MatchState.Possibly : MatchState.Holds;
        var beside = share
            .Ties.SelectMany(t => t.Nodes)
            .Distinct()
            .SelectMany(history.PropertiesOf)
            .Where(p => p.Is(Meaning.Duty) || Existence.RestsOn(p));
        return new(given, [new([.. share.Ties], [.. beside], share.Ties.Min(t => t.Probability), fit, "")]);
    }
}
