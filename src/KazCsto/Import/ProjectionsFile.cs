using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/projections.yaml</c>.</summary>
internal static class ProjectionsFile
{
    public const string Name = "graph/projections.yaml";

    private static readonly Dictionary<string, Moves> Directions = new()
    {
        ["from-moves-to"] = Moves.FromMovesTo,
        ["to-moves-from"] = Moves.ToMovesFrom,
        ["both"] = Moves.Both,
    };

    private static readonly Dictionary<string, ParallelRule> Parallels = new()
    {
        ["max"] = ParallelRule.Max,
        ["sum"] = ParallelRule.Sum,
        ["count"] = ParallelRule.Count,
    };

    private static readonly Dictionary<string, LengthRule> Lengths = new()
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
        var check = new EntryCheck(schema, problems);
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
            check.Entry(name, entry);
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

    private sealed class EntryCheck(Schema schema, Problems problems)
    {
        public void Entry(string name, ProjectionText entry)
        {
            RefuseUnknown(name, entry.Keep.Concat(entry.Through), schema.Nodes.Keys);
            RefuseUnknown(name, entry.Ties.Keys, schema.Ties.Keys);
            RefuseUnknown(name, entry.Ties.Values.Select(t => t.Moves), Directions.Keys);
            RefuseUnknown(name, [entry.Parallel], Parallels.Keys);
            RefuseUnknown(name, [entry.Length], Lengths.Keys);
            RefuseUnknown(
                name,
                entry.Obligations?.Duties ?? [],
                schema.Properties.GetValueOrDefault("duty")?.Values ?? []
            );
            foreach (
                var kind in entry.Keep.Where(k =>
                    schema.Nodes.TryGetValue(k, out var known) && !known.IsAgent
                )
            )
            {
                problems.Add(
                    Name,
                    $"the entry '{name}' keeps '{kind}', which is no agent; contract it with through"
                );
            }

            foreach (var (tie, counts) in entry.Ties.Where(t => t.Value.Moves != "both"))
            {
                if (schema.Ties.GetValueOrDefault(tie)?.IsSymmetric == true)
                {
                    problems.Add(
                        Name,
                        $"'{tie}' in the entry '{name}' is symmetric; moves must be both, not {counts.Moves}"
                    );
                }
            }

            if (entry is { Length: "max+1-s", Parallel: not "max" })
            {
                problems.Add(
                    Name,
                    $"the entry '{name}' has length max+1-s, which needs parallel: max"
                );
            }

            foreach (
                var level in entry
                    .Ties.Values.Select(t => t.Level)
                    .Append(entry.Obligations?.Level ?? 1)
            )
            {
                if (level < 1)
                {
                    problems.Add(Name, $"level {level} in the entry '{name}' is not above 0");
                }
            }
        }

        private void RefuseUnknown(
            string entry,
            IEnumerable<string> found,
            IEnumerable<string> valid
        )
        {
            foreach (var unknown in found.Except(valid))
            {
                problems.Add(
                    Name,
                    $"'{unknown}' in the entry '{entry}' is not known{Nearest.Hint(unknown, valid)}"
                );
            }
        }
    }

    private sealed class ProjectionsText
    {
        public required string DefaultDate { get; init; }

        public required Dictionary<string, ProjectionText> Projections { get; init; }
    }

    private sealed class ProjectionText
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

    private sealed class TieRuleText
    {
        public required string Moves { get; init; }

        public required int Level { get; init; }

        public required string Why { get; init; }
    }

    private sealed class ObligationRuleText
    {
        public required List<string> Duties { get; init; }

        public required int Level { get; init; }

        public required string Why { get; init; }
    }
}
