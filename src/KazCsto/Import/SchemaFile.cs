using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/schema.yaml</c>.</summary>
internal static class SchemaFile
{
    public const string Name = "graph/schema.yaml";

    public static Schema? Read(DataFiles files, Problems problems)
    {
        if (Yaml.Read(files, Name, SchemaOf, problems) is not { } schema)
        {
            return null;
        }

        foreach (var property in schema.Properties.Values)
        {
            RefuseUnknown(property.Name, property.On, schema.Nodes.Keys, problems);
            RefuseUnknown(property.Name, [property.Type], PropertyTypes.All, problems);
            RequireType(property, problems);
        }

        foreach (var tie in schema.Ties.Values)
        {
            RefuseUnknown(tie.Name, tie.From.Concat(tie.To), schema.Nodes.Keys, problems);
        }

        return schema;
    }

    private static Schema SchemaOf(YamlEntry file) =>
        new(
            file.Entries("nodes", NodeKindOf),
            file.Entries("properties", PropertyKindOf),
            file.Entries("ties", TieKindOf)
        );

    private static NodeKind NodeKindOf(string name, YamlEntry entry)
    {
        var codes = entry.Named("codes", CodeOf);
        return new(
            name,
            entry.Text("label"),
            entry.Text("plural"),
            entry.Text("table"),
            IsAgent: entry.Flag("agent", otherwise: false),
            IsPassing: entry.Flag("passing", otherwise: false),
            [.. codes.Keys]
        )
        {
            Means = MeaningOf<NodeMeaning>(name, entry),
            CodesMeant = [.. codes.Values],
        };
    }

    private static Code CodeOf(string name, YamlEntry? entry) =>
        new(
            name,
            MeaningOf<PropertyMeaning>(name, entry),
            entry?.Named("values", MeaningOf<ValueMeaning>) ?? Code.NoValues
        );

    private static PropertyKind PropertyKindOf(string name, YamlEntry entry)
    {
        var values = entry.Named("values", MeaningOf<ValueMeaning>);
        return new(
            name,
            entry.Text("label"),
            entry.Texts("on"),
            entry.Text("type"),
            IsMany: entry.Flag("many", otherwise: false),
            entry.Text("unit", otherwise: ""),
            [.. values.Keys]
        )
        {
            Means = MeaningOf<PropertyMeaning>(name, entry),
            ValueMeanings = values,
        };
    }

    private static TieKind TieKindOf(string name, YamlEntry entry) =>
        new(
            name,
            entry.Text("phrase"),
            entry.Text("table"),
            entry.Texts("from"),
            entry.Texts("to"),
            IsSymmetric: entry.Flag("symmetric", otherwise: false),
            IsDated: entry.Flag("dated", otherwise: true),
            IsExclusive: entry.Flag("exclusive", otherwise: false),
            entry.Entries("roles", RoleOf, isRequired: false),
            entry.EntryOrNothing("quantity", quantity => quantity.Text("unit"))
        )
        {
            Means = MeaningOf<TieMeaning>(name, entry),
        };

    private static Role RoleOf(string name, YamlEntry entry) =>
        new(
            entry.Text("label"),
            IsExclusive: entry.Flag("exclusive", otherwise: false),
            IsHead: entry.Flag("head", otherwise: false)
        )
        {
            Means = MeaningOf<RoleMeaning>(name, entry),
        };

    /// <summary>What an entry says that it means; if it says nothing, what it is called.</summary>
    private static T? MeaningOf<T>(string name, YamlEntry? entry)
        where T : Meaning
    {
        var said = entry?.TextOrNothing("means", KnownMeaning<T>);
        return entry?.Has("means") == true ? said : Meaning.Named<T>(name);
    }

    private static T? KnownMeaning<T>(string text, Action<string> refuse)
        where T : Meaning
    {
        var meaning = Meaning.Named<T>(text);
        if (meaning is null && text != Meaning.None)
        {
            var known = Meaning.All<T>().Select(m => m.Name).Append(Meaning.None);
            refuse($"'{text}' is not a meaning that this can have{Nearest.Hint(text, known)}");
        }

        return meaning;
    }

    private static void RequireType(PropertyKind property, Problems problems)
    {
        if (property.Means is { Type.Length: > 0 } meaning && property.Type != meaning.Type)
        {
            problems.Add(
                Name,
                $"'{property.Name}' has the type {property.Type}; what means '{meaning.Name}' must have the type {meaning.Type}"
            );
        }
    }

    private static void RefuseUnknown(
        string entry,
        IEnumerable<string> found,
        IEnumerable<string> valid,
        Problems problems
    )
    {
        foreach (var unknown in found.Where(value => !valid.Contains(value)))
        {
            problems.Add(Name, Nearest.Unknown(unknown, "known", valid, $"the entry '{entry}'"));
        }
    }
}
