namespace KazCsto.Power.Rankings;

/// <summary>A node's place in a ranking of its kind.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">Its score; NaN if the measure is not defined for it.</param>
/// <param name="Rank">1 for the first; nodes that are tied share the better rank. 0 without a score.</param>
/// <param name="IsTied">Whether another node of its kind has the same score.</param>
public sealed record RankedNode(Node Node, double Score, int Rank, bool IsTied)
{
    /// <summary>The rank as it is printed: <c>2=</c> if it is shared, <c>-</c> without a score.</summary>
    public string Place => KazCsto.Graphs.Rankings.Place.Told(Rank, IsTied);
}
