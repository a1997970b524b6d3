namespace KazCsto.Evidence;

/// <summary>Where the source that most claims cite is outweighed by others.</summary>
/// <param name="Source">The source.</param>
/// <param name="Points">The points on which it says another value than the one in force and is no witness of that, with what it says; those on which most claims speak first.</param>
internal sealed record Outweighed(Source Source, ImmutableArray<(Dispute Dispute, Reading Said)> Points)
{
    /// <summary>Finds the source, and the points among some disputes.</summary>
    /// <param name="network">The network, with at least one claim.</param>
    /// <param name="disputes">Its disputes.</param>
    public static Outweighed Of(Network network, IEnumerable<Dispute> disputes)
    {
        var main = network.Claims.GroupBy(c => c.Source).MaxBy(g => g.Count())!.Key;
        return new(
            main,
            [
                .. disputes
                    .Where(d => d.Detail is { } detail && !IsCited(detail.InForce))
                    .Select(d => (Dispute: d, Said: d.Detail!.Readings.FirstOrDefault(IsCited)!))
                    .Where(p => p.Said is not null)
                    .OrderByDescending(p => p.Dispute.Fact.Claims.Length)
                    .ThenBy(p => p.Dispute.Fact.Id, StringComparer.Ordinal),
            ]
        );

        bool IsCited(Reading reading) => reading.Claims.Any(c => c.Source == main);
    }
}
