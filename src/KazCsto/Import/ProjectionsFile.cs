namespace KazCsto.Import;

/// <summary>Reads <c>graph/projections.yaml</c>.</summary>
internal static class ProjectionsFile
{
    private const string Name = "graph/projections.yaml";

    public static ProjectionRules? Read(DataFiles files, Schema schema, Problems problems)
    {
        if (Yaml.Read(files, Name, TextOf, problems) is not { } text)
        {
            return null;
        }

        var before = problems.Count;
        var check = new ProjectionCheck(Name, schema, problems);
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
            entry.Entries(
                "ties",
                (_, tie) =>
                    new ProjectionText.TieText(
                        tie.Text("moves"),
                        tie.Whole("level"),
                        tie.Text("why"),
                        tie.Entries(
                            "roles",
                            (_, role) => new LevelRule(role.Whole("level"), role.Text("why")),
                            isRequired: false
                        ),
                        tie.Texts("at", isRequired: false),
                        tie.Texts("or", isRequired: false)
                    )
            ),
            entry.EntryOrNothing(
                "obligations",
                e => new ObligationRule(e.Texts("duties"), e.Whole("level"), e.Text("why"))
            ),
            entry.TextsByName("families", isRequired: false)
        )
        {
            Counted = entry.Has("counted") ? entry.Texts("counted") : entry.Texts("keep"),
            StandFor = entry.TextsByName("stand-for", isRequired: false),
            ActThrough = entry.Entries(
                "act-through",
                (_, e) => new ActingRule(e.Text("of"), e.Whole("level"), e.Text("why")),
                isRequired: false
            ),
        };

    private sealed record ProjectionsText(string DefaultDate, Dictionary<string, ProjectionText> Projections);
}
