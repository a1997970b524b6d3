namespace KazCsto.Import;

/// <summary>Reads <c>graph/projections.yaml</c>.</summary>
internal static class ProjectionsFile
{
    public const string Name = "graph/projections.yaml";

    internal static readonly IReadOnlyDictionary<string, Moves> Directions = new Dictionary<string, Moves>
    {
        ["from-moves-to"] = Moves.FromMovesTo,
        ["to-moves-from"] = Moves.ToMovesFrom,
        ["both"] = Moves.Both,
    };

    internal static readonly IReadOnlyDictionary<string, ParallelRule> Parallels = new Dictionary<string, ParallelRule>
    {
        ["max"] = ParallelRule.Max,
        ["sum"] = ParallelRule.Sum,
        ["count"] = ParallelRule.Count,
    };

    internal static readonly IReadOnlyDictionary<string, LengthRule> Lengths = new Dictionary<string, LengthRule>
    {
        ["none"] = LengthRule.None,
        ["max+1-s"] = LengthRule.MaxPlusOneMinusStrength,
        ["1/s"] = LengthRule.Reciprocal,
    };

    public static ProjectionRules? Read(DataFiles files, Schema schema, Problems problems)
    {
        if (Yaml.Read(files, Name, TextOf, problems) is not { } text)
        {
            return null;
        }

        var before = problems.Count;
        var check = new ProjectionCheck(schema, problems);
        var date = ImpreciseDate.TryParse(text.DefaultDate) is { IsExact: true } day ? day.Earliest : default;
        if (date == default)
        {
            problems.Add(Name, $"default-date '{text.DefaultDate}' is not a day; expected one such as 2022-01-09");
        }

        foreach (var (name, entry) in text.Projections)
        {
            check.Check(name, entry);
        }

        return problems.Count > before
            ? null
            : new(date, text.Projections.ToDictionary(p => p.Key, p => p.Value.ToRule(p.Key), StringComparer.Ordinal));
    }

    private static ProjectionsText TextOf(YamlEntry file) =>
        new(file.Text("default-date"), file.Entries("projections", (_, e) => ProjectionOf(e)));

    private static ProjectionText ProjectionOf(YamlEntry entry) =>
        new(
            entry.Text("question"),
            entry.Texts("keep"),
            entry.Texts("through"),
            entry.Text("parallel"),
            entry.Text("length"),
            entry.Entries("ties", (_, tie) => new TieRuleText(tie.Text("moves"), tie.Whole("level"), tie.Text("why"))),
            entry.EntryOrNothing(
                "obligations",
                e => new ObligationRule(e.Texts("duties"), e.Whole("level"), e.Text("why"))
            ),
            entry.TextsByName("families", isRequired: false)
        );

    private sealed record ProjectionsText(string DefaultDate, Dictionary<string, ProjectionText> Projections);

    internal sealed record ProjectionText(
        string Question,
        List<string> Keep,
        List<string> Through,
        string Parallel,
        string Length,
        Dictionary<string, TieRuleText> Ties,
        ObligationRule? Obligations,
        Dictionary<string, string> Families
    )
    {
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
                Obligations,
                Families
            );
    }

    internal sealed record TieRuleText(string Moves, int Level, string Why);
}
