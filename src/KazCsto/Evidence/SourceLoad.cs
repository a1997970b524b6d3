using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>How much rests on one source on a day.</summary>
/// <param name="Record">What the network of the day owes to it.</param>
/// <param name="Overturned">The first places that are another without it.</param>
internal sealed record SourceLoad(SourceRecord Record, ImmutableArray<OverturnedPlace> Overturned);

/// <summary>A first place that is another without a source.</summary>
/// <param name="Ranking">The ranking as it stands.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="First">Who would be first, by id.</param>
/// <param name="Facts">The ties that the ranking rests on and of which the source speaks.</param>
internal sealed record OverturnedPlace(
    Ranking Ranking,
    string Kind,
    ImmutableArray<Node> First,
    ImmutableArray<Fact> Facts
)
{
    /// <summary>In words: <c>Russia, not Kazakhstan, first by constraint of a state</c>.</summary>
    public string Told =>
        $"{Words.Instead(First, Ranking.FirstOf(Kind))}, first by {Ranking.Measure.Name} of {Counted.One(Kind)}";
}
