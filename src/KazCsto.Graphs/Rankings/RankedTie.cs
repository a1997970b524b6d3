namespace KazCsto.Graphs.Rankings;

/// <summary>A tie's place in a ranking.</summary>
/// <param name="From">The node that it leaves; without a direction one of its ends.</param>
/// <param name="To">The node that it enters.</param>
/// <param name="Place">Its score and rank.</param>
public readonly record struct RankedTie(int From, int To, Place Place);
