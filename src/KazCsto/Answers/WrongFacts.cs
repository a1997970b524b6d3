namespace KazCsto.Answers;

/// <summary>What is taken to be wrong: each fact, and under it all claims that affirm it.</summary>
internal static class WrongFacts
{
    public static ImmutableArray<Block> Lines(IEnumerable<Fact> facts, Network network) =>
        [
            .. facts.Select(f => new Line($"not: {f.Told(network)}")
            {
                Under = [.. Claims(f).Select(c => new Line($"{c.Citation}  {c.Row}") { Because = c.Note })],
            }),
        ];

    /// <summary>The claims that would have to be wrong for a fact not to hold.</summary>
    public static IEnumerable<Claim> Claims(Fact fact) => fact.Carrying.Where(c => c.Stance == Stance.Affirms);
}
