using System.Collections.Immutable;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence.Robustness;

/// <summary>What the top of a ranking becomes without each source, each claim and each kind of tie.</summary>
/// <remarks>
/// All that is left is weighed anew each time: without its best source a tie may be contested, or another date be in force. Costs a network and a ranking for each source and claim
/// that the projection rests on.
/// </remarks>
public static class LeaveOneOut
{
    /// <summary>Leaves out each in turn.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="history">The network over all of history, from which the ranked one was taken.</param>
    /// <param name="kind">The kind of node.</param>
    /// <param name="top">How many places are the top.</param>
    /// <param name="options">How the measure reads a projection, with the work.</param>
    /// <returns>Those without which the top is another, and how many were tried, by what they are.</returns>
    public static ImmutableArray<LeftOutOfKind> Of(
        Ranking ranking,
        Network history,
        string kind,
        int top,
        MeasureOptions options
    )
    {
        var claims = ranking.Projection.Ties.SelectMany(t => t.Claims).Distinct().ToList();
        var sources = claims
            .Select(c => c.Source)
            .Distinct()
            .OrderBy(s => s.Id, StringComparer.Ordinal);
        var kinds = ranking
            .Projection.Ties.Select(t => t.Kind)
            .Distinct()
            .OrderBy(k => k.Name, StringComparer.Ordinal);
        var jobs = sources
            .Select(source => new Job(
                "source",
                source.CitedAs,
                null,
                c => c.Source.Id == source.Id
            ))
            .Concat(
                claims.Select(claim => new Job(
                    "claim",
                    claim.Citation,
                    claim,
                    c => ReferenceEquals(c, claim)
                ))
            )
            .Concat(
                kinds.Select(tie => new Job(
                    "kind of tie",
                    tie.Phrase,
                    null,
                    c => c.Subject is TieSubject t && t.Kind.Name == tie.Name
                ))
            )
            .ToList();
        var day = ranking.Projection.Network.Day;
        var standing = TopOf(ranking, kind, top);
        var tops = new ImmutableArray<Node>[jobs.Count];
        var alone = options with { Work = new(1, null, options.Work.Cancellation) };
        using var team = Team.For(options.Work, 1_000_000L * jobs.Count);
        var done = 0;
        team.Each(
            jobs.Count,
            (part, _) =>
            {
                options.Work.StopIfCancelled();
                var without = history.Without(jobs[part].IsLeftOut);
                var network = day is { } on ? without.At(on) : without;
                var projection = Projection.Of(network, ranking.Projection.Rule);
                tops[part] = TopOf(
                    Ranking.OfOrUndefined(projection, ranking.Measure, alone),
                    kind,
                    top
                );
                options.Work.Report(Interlocked.Increment(ref done), jobs.Count);
            }
        );
        return
        [
            .. jobs.Select((job, i) => (job, Top: tops[i]))
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

    private static ImmutableArray<Node> TopOf(Ranking ranking, string kind, int top) =>
        [
            .. ranking
                .OfKind(kind)
                .Where(n => n.Rank > 0 && n.Rank <= top)
                .Select(n => n.Node)
                .Order(),
        ];

    private sealed record Job(string Kind, string Name, Claim? Claim, Func<Claim, bool> IsLeftOut);
}
