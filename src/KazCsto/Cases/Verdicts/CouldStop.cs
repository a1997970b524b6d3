namespace KazCsto.Cases.Verdicts;

/// <summary>Who could have stopped a case at one point.</summary>
/// <param name="Label">Who that is and by what right.</param>
/// <param name="Who">They.</param>
/// <param name="Because">What says so.</param>
public sealed record CouldStop(string Label, ImmutableArray<Node> Who, ImmutableArray<Fact> Because);
