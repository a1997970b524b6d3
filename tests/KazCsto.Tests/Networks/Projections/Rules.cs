namespace KazCsto.Tests.Networks.Projections;

/// <summary>Projection rules made in a test.</summary>
internal static class Rules
{
    /// <summary>States, joined through bases and forces, with one level for each kind of tie.</summary>
    public static ProjectionRule Of(
        IEnumerable<(string Kind, Moves Moves, int Level)> ties,
        ParallelRule parallel = ParallelRule.Max,
        LengthRule length = LengthRule.MaxPlusOneMinusStrength,
        string[]? keep = null,
        string[]? through = null,
        string[]? duties = null,
        params (string Part, string Family)[] families
    ) =>
        new(
            "test",
            "Who?",
            keep ?? ["state", "leader"],
            through ?? ["base", "force"],
            parallel,
            length,
            ties.ToDictionary(t => t.Kind, t => new TieRule(t.Moves, t.Level, "")),
            duties is null ? null : new(duties, 3, ""),
            families.ToDictionary(f => f.Part, f => f.Family)
        );
}
