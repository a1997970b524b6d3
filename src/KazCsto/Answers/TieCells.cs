namespace KazCsto.Answers;

/// <summary>A tie as the cells of a row: its sentence with every reservation, its dates and its best claim.</summary>
internal static class TieCells
{
    public static ImmutableArray<string> Columns { get; } =
    ["tie", "sentence", "caveat", "since", "until", "possibly", "probability", "source", "locator", "grade", "claims"];

    public static ImmutableArray<object?> Of(Tie tie, bool isOnlyPossible) =>
        [
            tie.Id,
            tie.Sentence,
            tie.Doubt(),
            tie.Period.Since?.Text,
            tie.Period.Until?.Text,
            isOnlyPossible,
            tie.Probability,
            tie.BestClaim.Source.Id,
            tie.BestClaim.Locator,
            tie.BestClaim.Grade,
            tie.Claims.Length,
        ];
}
