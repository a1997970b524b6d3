using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Verdicts;

/// <summary>Answers what is asked of the whole of a case, up to its last day.</summary>
/// <remarks>
/// What happened counts if it had happened by the last day. What lasts, such as an office, must have held on the day of what happened with it (the last of
/// it, if it is more): whoever made a request speaks for the state that he headed on that day, though he fell before the case was over.
/// </remarks>
/// <param name="history">All of history.</param>
/// <param name="end">The last day of the case.</param>
/// <param name="certain">Whether what only possibly holds on a day is left out.</param>
internal sealed class WholeCase(Network history, DateOnly end, bool certain)
{
    private readonly Matcher _atEnd = new(history, end, certain);

    /// <summary>An answer of the last day, with each thing that happened looked at on its own day.</summary>
    /// <param name="cell">The answer of the last day.</param>
    /// <param name="given">The nodes of the names that the question may use.</param>
    public Cell Answered(Cell cell, ImmutableDictionary<string, Node> given)
    {
        if (!cell.IsAskable || cell.Condition.Yes.Concat(cell.Condition.No).All(HasNothingLasting))
        {
            return cell;
        }

        var (yes, no) = (Found(cell.Condition.Yes, given), Found(cell.Condition.No, given));
        return cell with
        {
            Answer = AnswerOf(Inquiry.Best(yes), Inquiry.Best(no), cell),
            For = [.. yes.Where(m => m.Fit > MatchState.Not)],
            Against = [.. no.Where(m => m.Fit > MatchState.Not), .. yes.Where(m => m.Fit == MatchState.Not)],
        };
    }

    private static bool HasNothingLasting(Way way) => way.Lines.All(line => line.IsEver || line is not TieLine);

    private List<Match> Found(ImmutableArray<Way> ways, ImmutableDictionary<string, Node> given) =>
        [
            .. ways.SelectMany(way => Found(way, given))
                .OrderByDescending(m => m.Fit)
                .ThenByDescending(m => m.Probability),
        ];

    /// <summary>Whatever could bear on it is found on the last day, if it holds then or not, and looked at again on the day of what happened.</summary>
    private IEnumerable<Match> Found(Way way, ImmutableDictionary<string, Node> given) =>
        _atEnd
            .All(way, given)
            .Select(match => (match.Bound, Day: DayOf(match)))
            .DistinctBy(m => (Names(m.Bound), m.Day))
            .SelectMany(m =>
                new Matcher(history, m.Day, certain).All(way, m.Bound).Where(match => DayOf(match) == m.Day)
            );

    private static string Names(ImmutableDictionary<string, Node> bound) =>
        string.Join('|', bound.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Value.Id));

    /// <summary>The day by which all that happened in a match had surely happened; the last day of the case where nothing in it is dated.</summary>
    private DateOnly DayOf(Match match) =>
        match
            .Told.OfType<Tie>()
            .Where(t => t.Nodes.Any(n => n.Kind.IsPassing))
            .Select(t => t.Period.Since)
            .OfType<ImpreciseDate>()
            .Where(since => !since.IsOpen)
            .Select(since => since.Latest < end ? since.Latest : end)
            .DefaultIfEmpty(end)
            .Max();

    private static TruthValue AnswerOf(MatchState yes, MatchState no, Cell atEnd) =>
        (yes, no) switch
        {
            (MatchState.Not, MatchState.Not) => atEnd.Answer is TruthValue.No or TruthValue.Unknown ? atEnd.Answer
            : atEnd.Condition.NoBecause.Length > 0 ? TruthValue.No
            : TruthValue.Unknown,
            (MatchState.Not, MatchState.Holds or MatchState.Possibly) => TruthValue.No,
            (MatchState.Holds, MatchState.Not) => TruthValue.Yes,
            (MatchState.Possibly, MatchState.Not) => TruthValue.Possibly,
            _ => TruthValue.Contested,
        };
}
