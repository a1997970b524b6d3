namespace KazCsto.Import;

/// <summary>An entry of <c>graph/projections.yaml</c>, as written.</summary>
internal sealed record ProjectionText(
    string Question,
    List<string> Keep,
    List<string> Through,
    string Parallel,
    string Length,
    Dictionary<string, ProjectionText.TieText> Ties,
    ObligationRule? Obligations,
    Dictionary<string, string> Families
)
{
    public List<string> Counted { get; init; } = Keep;

    public Dictionary<string, string> StandFor { get; init; } = [];

    public Dictionary<string, ActingRule> ActThrough { get; init; } = [];

    public static readonly IReadOnlyDictionary<string, Moves> Directions = new Dictionary<string, Moves>
    {
        ["from-moves-to"] = Moves.FromMovesTo,
        ["to-moves-from"] = Moves.ToMovesFrom,
        ["both"] = Moves.Both,
    };

    public static readonly IReadOnlyDictionary<string, ParallelRule> Parallels = new Dictionary<string, ParallelRule>
    {
        ["max"] = ParallelRule.Max,
        ["sum"] = ParallelRule.Sum,
        ["count"] = ParallelRule.Count,
    };

    public static readonly IReadOnlyDictionary<string, LengthRule> Lengths = new Dictionary<string, LengthRule>
    {
        ["none"] = LengthRule.None,
        ["max+1-s"] = LengthRule.MaxPlusOneMinusStrength,
        ["1/s"] = LengthRule.Reciprocal,
    };

    public ProjectionRule ToRule(string name) =>
        new(
            name,
            Question,
            Keep,
            Through,
            Parallels[Parallel],
            Lengths[Length],
            Ties.ToDictionary(
                t => t.Key,
                t => new TieRule(Directions[t.Value.Moves], t.Value.Level, t.Value.Why)
                {
                    Roles = t.Value.Roles,
                    At = t.Value.At,
                    Otherwise = [.. t.Value.Or.Select(o => Directions[o])],
                },
                StringComparer.Ordinal
            ),
            Obligations,
            Families
        )
        {
            Counted = Counted,
            StandFor = StandFor,
            ActThrough = ActThrough,
        };

    internal sealed record TieText(
        string Moves,
        int Level,
        string Why,
        Dictionary<string, LevelRule> Roles,
        List<string> At,
        List<string> Or
    );
}
