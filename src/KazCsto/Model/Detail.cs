namespace KazCsto.Model;

/// <summary>One attribute of a tie or property, with every value that claims give for it.</summary>
/// <param name="Name"><c>value</c>, <c>role</c>, <c>quantity</c>, <c>since</c> or <c>until</c>.</param>
/// <param name="Readings">The values; the one in force first.</param>
public sealed record Detail(string Name, ImmutableArray<Reading> Readings)
{
    /// <summary>The value in force: the most probable, then the later published, then by source id.</summary>
    public Reading InForce => Readings[0];

    /// <summary>Why the value in force is, in words; blank if nothing is disputed.</summary>
    public string Reason =>
        Readings.Length < 2 ? ""
        : Readings[0].Probability > Readings[1].Probability ? "more probable"
        : Readings[0].LatestPublication > Readings[1].LatestPublication ? "as probable as the next, but published later"
        : "as probable as the next, and first by source";

    /// <summary>Gathers what claims say of an attribute; null if none says anything.</summary>
    internal static Detail? Of(string name, IEnumerable<Claim> claims, Func<Claim, string?> says, GradeScale scale)
    {
        var readings = claims
            .Where(c => says(c) is not null)
            .GroupBy(c => says(c)!, StringComparer.Ordinal)
            .Select(g => new Reading(g.Key, scale.Together(g), [.. Claim.BestFirst(g)]))
            .OrderByDescending(r => r.Probability)
            .ThenByDescending(r => r.LatestPublication)
            .ThenBy(r => r.Claims.Select(c => c.Source.Id).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .ThenBy(r => r.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return readings.IsEmpty ? null : new Detail(name, readings);
    }
}
