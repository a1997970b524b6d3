using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Robustness;

/// <summary>What the top of a ranking becomes without each source, each claim and each kind of tie.</summary>
/// <remarks>
/// All that is left is weighed anew each time: without its best source a tie may be contested, or another date be in force. Costs a network and a ranking for each source and claim
/// that the projection rests on.
/// </remarks>
internal static class LeaveOneOut
{
    /// <summary>Leaves out each in turn.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="history">The network over all of history, from which the ranked one was taken.</param>
    /// <param name="onDay">Takes a network of history on the day of the ranking.</param>
    /// <param name="kind">The kind of node.</param>
    /// <param name="top">How many places are the top.</param>
    /// <param name="options">How the measure reads a projection, with the work.</param>
    /// <returns>Those without which the top is another, and how many were tried, by what they are.</returns>
    public static ImmutableArray<LeftOutOfKind> Of(
        Ranking ranking,
        Network history,
        Func<Network, Network> onDay,
        string kind,
        int top,
        MeasureOptions options
    )
    {
        var standing = TopOf(ranking, kind, top);
        var jobs = JobsOf(ranking.Projection, history);
        var tops = Jobs.Done(
            jobs,
            options.Work,
            (job, work) =>
            {
                var projection = Projection.Of(onDay(history.Without(job.IsLeftOut)), ranking.Projection.Rule);
                var anew = Ranking.OfAltered(projection, ranking.Measure, options with { Work = work });
                return TopOf(anew, kind, top);
            }
        );
        return
        [
            .. jobs.Zip(tops, (job, found) => (job, Top: found))
                .GroupBy(j => j.job.Kind)
                .Select(g => new LeftOutOfKind(
                    g.Key,
                    g.Count(),
                    [
                        .. g.Where(j => !j.Top.SequenceEqual(standing))
                            .Select(j => new LeftOut(j.job.Name, j.job.Claim, j.Top)),
                    ]
                )),
        ];
    }

    private static List<Job> JobsOf(Projection projection, Network history)
    {
        var claims = FactsBehind(projection, history).SelectMany(f => f.Claims).Distinct().ToList();
        var sources = claims.Select(c => c.Source).Distinct();
        var kinds = projection.Ties.Select(t => t.Kind).Distinct();
        return
        [
            .. sources
                .OrderBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => new Job("source", s.CitedAs, null, c => c.Source.Id == s.Id)),
            .. claims.Select(claim => new Job("claim", claim.Citation, claim, c => ReferenceEquals(c, claim))),
            .. kinds
                .OrderBy(k => k.Name, StringComparer.Ordinal)
                .Select(k => new Job(
                    "kind of tie",
                    k.Phrase,
                    null,
                    c => c.Subject is TieSubject tie && tie.Kind.Name == k.Name
                )),
        ];
    }

    /// <summary>Its ties, the duties behind its obligations, and what says when its nodes exist.</summary>
    private static IEnumerable<Fact> FactsBehind(Projection projection, Network history) =>
        projection
            .Ties.Concat<Fact>(projection.Arcs.Select(a => a.Duty).OfType<Property>().Distinct())
            .Concat(
                projection
                    .Ties.SelectMany(t => new[] { t.From, t.To })
                    .Distinct()
                    .SelectMany(history.PropertiesOf)
                    .Where(Existence.RestsOn)
            );

    private static ImmutableArray<Node> TopOf(Ranking ranking, string kind, int top) =>
        [.. ranking.OfKind(kind).Where(n => n.Rank > 0 && n.Rank <= top).Select(n => n.Node).Order()];

    private sealed record Job(string Kind, string Name, Claim? Claim, Func<Claim, bool> IsLeftOut);
}
