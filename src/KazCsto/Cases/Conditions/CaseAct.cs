using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>A request for help that was made in a case, or an answer of the institution.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">The first day on which it can have happened.</param>
/// <param name="Because">What says that it belongs to the case, and when it happened.</param>
internal sealed record CaseAct(Node Event, DateOnly Day, ImmutableArray<Fact> Because)
{
    internal static ImmutableArray<CaseAct> Of(
        Network history,
        IEnumerable<Way> ways,
        string name,
        ImmutableDictionary<string, Node> given
    ) =>
        [
            .. new Matcher(history, DateOnly.MaxValue, certain: false)
                .All(ways, given)
                .Where(m => m.Fit >= MatchState.Possibly)
                .DistinctBy(m => m.Bound[name])
                .Select(m => (Match: m, Date: history.PropertyOf(m.Bound[name], Meaning.Date)))
                .Select(m => new CaseAct(
                    m.Match.Bound[name],
                    CaseFile.Day(m.Date),
                    [.. m.Match.Facts.Concat(m.Date is null ? [] : [m.Date]).Distinct()]
                ))
                .Where(r => r.Day < DateOnly.MaxValue)
                .OrderBy(r => r.Day)
                .ThenBy(r => r.Event),
        ];
}
