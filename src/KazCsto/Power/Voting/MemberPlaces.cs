using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Power.Voting;

/// <summary>The places of the members of a body among themselves, by a measure of network power.</summary>
/// <param name="Ranking">The ranking that the scores are from.</param>
/// <param name="Places">The place of each member, in their order; rank 1 has most power, so that the least dependent is first by exit.</param>
internal sealed record MemberPlaces(Ranking Ranking, ImmutableArray<Place> Places)
{
    /// <summary>Who is first among the members; nobody where most of those ranked share that place, since it then says nothing of them.</summary>
    public IEnumerable<int> First =>
        2 * Places.Count(p => p.Rank == 1) <= Places.Count(p => p.Rank > 0)
            ? Places.Where(p => p.Rank == 1).Select(p => p.Index)
            : [];

    /// <summary>Puts the members of a body in the order of a ranking.</summary>
    public static MemberPlaces Of(Ranking ranking, ImmutableArray<Node> members)
    {
        var measure = ranking.Measure;
        var scores = members.Select(m => ranking.Find(m)?.Score ?? double.NaN).ToArray();
        var places = RankOrder.Of(
            scores,
            measure.IsLowestFirst || measure.Aspect == "exit",
            (a, b) => members[a].CompareTo(members[b])
        );
        return new(ranking, [.. places.OrderBy(p => p.Index)]);
    }

    /// <summary>How far the formal power puts the members in the same order: tau-b; NaN where one of the two puts them in none, or most share the first place.</summary>
    public double CorrelationWith(VotingPower formal) =>
        First.Any()
            ? KendallTau.Of(
                [.. formal.Players.Select(p => p.Banzhaf.ToDouble())],
                [.. Places.Select(p => p.Rank == 0 ? double.NaN : -p.Rank)]
            )
            : double.NaN;
}
