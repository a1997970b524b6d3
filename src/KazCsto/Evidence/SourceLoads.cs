using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>How much rests on each source: what it alone says, and which first places are another without it.</summary>
/// <remarks>Each source is left out in turn, and what is left is weighed anew. Costs a network and all rankings for each.</remarks>
internal static class SourceLoads
{
    /// <summary>Leaves out each source in turn.</summary>
    /// <param name="rankings">The rankings of the network on a day.</param>
    /// <param name="kinds">The kinds of node whose first places are looked at.</param>
    /// <param name="history">The network over all of history, from which the ranked one was taken.</param>
    /// <param name="onDay">Takes a network of history on the day.</param>
    /// <param name="options">How measures read a projection, with the work.</param>
    /// <returns>Every source that the network of the day cites: those without which most first places are another first, then those that are most often alone.</returns>
    public static ImmutableArray<SourceLoad> Of(
        IReadOnlyList<Ranking> rankings,
        IReadOnlyList<string> kinds,
        Network history,
        Func<Network, Network> onDay,
        MeasureOptions options
    )
    {
        var places = rankings.SelectMany(r => kinds.Where(k => !r.FirstOf(k).IsEmpty).Select(k => (r, k))).ToList();
        var records = SourceRecord.All(onDay(history));
        var overturned = Jobs.Done(
            records,
            options.Work,
            (record, work) => Overturned(places, record.Source, history, onDay, options with { Work = work })
        );
        return
        [
            .. records
                .Zip(overturned, (record, own) => new SourceLoad(record, own))
                .OrderByDescending(l => l.Overturned.Length)
                .ThenByDescending(l => l.Record.Alone.Length)
                .ThenBy(l => l.Record.Source.Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<OverturnedPlace> Overturned(
        List<(Ranking Ranking, string Kind)> places,
        Source source,
        Network history,
        Func<Network, Network> onDay,
        MeasureOptions options
    )
    {
        var without = history.Without(c => c.Source.Id == source.Id);
        if (Reweighing.CountsAlike(history.Facts, without.Facts))
        {
            return [];
        }

        var network = onDay(without);
        var projections = places
            .Select(p => p.Ranking.Projection.Rule)
            .Distinct()
            .ToDictionary(rule => rule, rule => Projection.Of(network, rule));
        var anew = places
            .Select(p => p.Ranking)
            .Distinct()
            .ToDictionary(r => r, r => Ranking.OfAltered(projections[r.Projection.Rule], r.Measure, options));
        return
        [
            .. places
                .Select(p => (p.Ranking, p.Kind, First: anew[p.Ranking].FirstOf(p.Kind)))
                .Where(p => !p.First.SequenceEqual(p.Ranking.FirstOf(p.Kind)))
                .Select(p => new OverturnedPlace(
                    p.Ranking,
                    p.Kind,
                    p.First,
                    [.. p.Ranking.Projection.Ties.Where(t => t.Claims.Any(c => c.Source.Id == source.Id))]
                )),
        ];
    }
}
