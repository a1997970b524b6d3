using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/projections.yaml</c>.</summary>
internal static class ProjectionsFile
{
    public const string Name = "graph/projections.yaml";

    internal static readonly IReadOnlyDictionary<string, Moves> Directions = new Dictionary<
        string,
        Moves
    >
    {
        ["from-moves-to"] = Moves.FromMovesTo,
        ["to-moves-from"] = Moves.ToMovesFrom,
        ["both"] = Moves.Both,
    };

    internal static readonly IReadOnlyDictionary<string, ParallelRule> Parallels = new Dictionary<
        string,
        ParallelRule
    >
    {
        ["max"] = ParallelRule.Max,
        ["sum"] = ParallelRule.Sum,
        ["count"] = ParallelRule.Count,
    };

    internal static readonly IReadOnlyDictionary<string, LengthRule> Lengths = new Dictionary<
        string,
        LengthRule
    >
    {
        ["none"] = LengthRule.None,
        ["max+1-s"] = LengthRule.MaxPlusOneMinusStrength,
        ["1/s"] = LengthRule.Reciprocal,
    };

    public static ProjectionRules? Read(string folder, Schema schema, Problems problems)
    {
        if (Yaml.Read<ProjectionsText>(folder, Name, problems) is not { } text)
        {
            return null;
        }

        var before = problems.Count;
        var check = new ProjectionCheck(schema, problems);
        var date = ImpreciseDate.TryParse(text.DefaultDate) is { IsExact: true } day
            ? day.Earliest
            : default;
        if (date == default)
        {
            problems.Add(
                Name,
                $"default-date '{text.DefaultDate}' is not a day; expected one such as 2022-01-09"
            );
        }

        foreach (var (name, entry) in text.Projections)
        {
            check.Check(name, entry);
        }

        return problems.Count > before
            ? null
            : new(
                date,
                text.Projections.ToDictionary(
                    p => p.Key,
                    p => p.Value.ToRule(p.Key),
                    StringComparer.Ordinal
                )
            );
    }

    private sealed class ProjectionsText
    {
        public required string DefaultDate { get; init; }

        public required Dictionary<string, ProjectionText> Projections { get; init; }
    }

    internal sealed class ProjectionText
    {
        public required string Question { get; init; }

        public required List<string> Keep { get; init; }

        public required List<string> Through { get; init; }

        public required string Parallel { get; init; }

        public required string Length { get; init; }

        public required Dictionary<string, TieRuleText> Ties { get; init; }

        public ObligationRuleText? Obligations { get; init; }

        public Dictionary<string, string> Families { get; init; } = [];

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
                    t => new TieRule(Directions[t.Value.Moves], t.Value.Level, t.Value.Why),
                    StringComparer.Ordinal
                ),
                Obligations is null
                    ? null
                    : new(Obligations.Duties, Obligations.Level, Obligations.Why),
                Families
            );
    }

    internal sealed class TieRuleText
    {
        public required string Moves { get; init; }

        public required int Level { get; init; }

        public required string Why { get; init; }
    }

    internal sealed class ObligationRuleText
    {
        public required List<string> Duties { get; init; }

        public required int Level { get; init; }

        public required string Why { get; init; }
    }
}
