namespace KazCsto.Cases.Conditions;

/// <summary>One way in which a pattern was found: a node for each of its names, and a fact for each of its lines.</summary>
/// <param name="Bound">The nodes by name.</param>
/// <param name="Hits">What was found, line by line.</param>
internal sealed record Match(ImmutableDictionary<string, Node> Bound, ImmutableArray<Hit> Hits)
{
    /// <summary>As good as its worst line.</summary>
    public MatchState Fit => Hits.IsEmpty ? MatchState.Holds : Hits.Min(h => h.Fit);

    /// <summary>All facts, each once.</summary>
    public IEnumerable<Fact> Facts => Hits.SelectMany(h => h.Told.Concat(h.Beside)).Distinct();

    /// <summary>The facts that its lines speak of, without what only dates them.</summary>
    public IEnumerable<Fact> Told => Hits.SelectMany(h => h.Told).Distinct();

    /// <summary>How sure it is: as sure as the least sure of what it tells.</summary>
    public double Probability => Hits.Select(h => h.Probability).DefaultIfEmpty(1).Min();

    /// <summary>Why it does not fit; blank if it does.</summary>
    public string Why => Hits.FirstOrDefault(h => h.Fit == MatchState.Not)?.Why ?? "";

    /// <summary>Whether it fits but for what is denied.</summary>
    internal bool IsDenied => Hits.Any(h => h.IsDenial) && Hits.All(h => h.Fit > MatchState.Not || h.IsDenial);

    /// <summary>Whether it would fit if what only possibly held on the day counted.</summary>
    internal bool IsTooCoarse => Hits.Any(h => h.IsTooCoarse) && Hits.All(h => h.Fit > MatchState.Not || h.IsTooCoarse);
}
