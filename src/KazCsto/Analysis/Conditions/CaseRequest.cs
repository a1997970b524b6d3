using System.Collections.Immutable;
using KazCsto.Analysis.Cases;
using KazCsto.Model;
using KazCsto.Model.Conditions;

namespace KazCsto.Analysis.Conditions;

/// <summary>A request for help that was made in a case.</summary>
/// <param name="Event">The request.</param>
/// <param name="Day">The first day on which it can have been made.</param>
/// <param name="Because">What says that it belongs to the case, and when it was made.</param>
public sealed record CaseRequest(Node Event, DateOnly Day, ImmutableArray<Fact> Because)
{
    internal static ImmutableArray<CaseRequest> Of(
        Network history,
        Way way,
        ImmutableDictionary<string, Node> given
    ) =>
        [
            .. new Matcher(history, DateOnly.MaxValue, certain: false)
                .All(way, given)
                .Where(m => m.Fit >= Fit.Possibly)
                .DistinctBy(m => m.Bound["request"])
                .Select(m => new CaseRequest(
                    m.Bound["request"],
                    CaseFile.Day(history.PropertyOf(m.Bound["request"], "date")),
                    [.. m.Facts]
                ))
                .Where(r => r.Day < DateOnly.MaxValue)
                .OrderBy(r => r.Day)
                .ThenBy(r => r.Event),
        ];
}
