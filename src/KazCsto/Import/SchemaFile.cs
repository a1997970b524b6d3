using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/schema.yaml</c>.</summary>
internal static class SchemaFile
{
    public const string Name = "graph/schema.yaml";

    private static readonly string[] PropertyTypes = ["text", "number", "date", "flag", "choice"];

    public static Schema? Read(string folder, Problems problems)
    {
        if (Yaml.Read(folder, Name, SchemaOf, problems) is not { } schema)
        {
            return null;
        }

        foreach (var property in schema.Properties.Values)
        {
            RefuseUnknown(property.Name, property.On, schema.Nodes.Keys, problems);
            RefuseUnknown(property.Name, [property.Type], PropertyTypes, problems);
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

    private static NodeKind NodeKindOf(string name, YamlEntry entry) =>
        new(
            name,
            entry.Text("label"),
            entry.Text("plural"),
            entry.Text("table"),
            IsAgent: entry.Flag("agent", otherwise: false),
            IsPassing: entry.Flag("passing", otherwise: false),
            entry.Texts("codes", isRequired: false)
        );

    private static PropertyKind PropertyKindOf(string name, YamlEntry entry) =>
        new(
            name,
            entry.Text("label"),
            entry.Texts("on"),
            entry.Text("type"),
            IsMany: entry.Flag("many", otherwise: false),
            entry.Text("unit", otherwise: ""),
            entry.Texts("values", isRequired: false)
        );

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
        );

    private static Role RoleOf(string name, YamlEntry entry) =>
        new(
            entry.Text("label"),
            IsExclusive: entry.Flag("exclusive", otherwise: false),
            IsHead: entry.Flag("head", otherwise: false)
        );

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
