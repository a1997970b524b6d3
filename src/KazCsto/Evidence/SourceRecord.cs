namespace KazCsto.Evidence;

/// <summary>What a network owes to one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Alone">The ties and values that nobody affirms but this source, by id.</param>
/// <param name="Differing">The points on which it says something else than what is in force, or denies it, by id.</param>
internal sealed record SourceRecord(
    Source Source,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Fact> Alone,
    ImmutableArray<Dispute> Differing
)
{
    /// <summary>Every source that a claim of the network cites: those on which most hangs first, then by id.</summary>
    public static ImmutableArray<SourceRecord> All(Network network)
    {
        var claims = network.Claims.ToLookup(c => c.Source.Id);
        var alone = network.Facts.ToLookup(OnlyWitness);
        var disputes = Dispute
            .All(network)
            .SelectMany(d => OverruledIn(d).Select(source => (source, d)))
            .ToLookup(p => p.source, p => p.d);
        return
        [
            .. network
                .Sources.Where(s => claims.Contains(s.Id))
                .Select(s => new SourceRecord(
                    s,
                    [.. claims[s.Id]],
                    [.. alone[s.Id].OrderBy(f => f.Id, StringComparer.Ordinal)],
                    [.. disputes[s.Id]]
                ))
                .OrderByDescending(r => r.Alone.Length)
                .ThenBy(r => r.Source.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The one source that affirms a fact; null if there are several, or none.</summary>
    private static string? OnlyWitness(Fact fact)
    {
        var sources = fact
            .Carrying.Where(c => c.Stance == Stance.Affirms)
            .Select(c => c.Source.Id)
            .Distinct()
            .Take(2)
            .ToList();
        return sources.Count == 1 ? sources[0] : null;
    }

    /// <summary>The sources that are on the other side of a dispute than what is in force.</summary>
    private static IEnumerable<string> OverruledIn(Dispute dispute)
    {
        var inForce = dispute.Fact.BestClaim.Stance;
        var others = dispute.Detail is { } detail
            ? detail.Readings.Skip(1).SelectMany(r => r.Claims)
            : dispute.Fact.Carrying.Where(c => c.Stance != inForce);
        return others.Select(c => c.Source.Id).Distinct();
    }
}
