using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/schema.yaml</c>.</summary>
internal static class SchemaFile
{
    public const string Name = "graph/schema.yaml";

    private static readonly string[] PropertyTypes = ["text", "number", "date", "flag", "choice"];

    public static Schema? Read(string folder, Problems problems)
    {
        if (Yaml.Read<SchemaText>(folder, Name, problems) is not { } text)
        {
            return null;
        }

        var nodes = text.Nodes.ToDictionary(
            p => p.Key,
            p => p.Value.ToKind(p.Key),
            StringComparer.Ordinal
        );
        foreach (var (property, entry) in text.Properties)
        {
            RefuseUnknown(property, entry.On, nodes.Keys, problems);
            RefuseUnknown(property, [entry.Type], PropertyTypes, problems);
        }

        foreach (var (tie, entry) in text.Ties)
        {
            RefuseUnknown(tie, [.. entry.From, .. entry.To], nodes.Keys, problems);
        }

        return new(
            nodes,
            text.Properties.ToDictionary(
                p => p.Key,
                p => p.Value.ToKind(p.Key),
                StringComparer.Ordinal
            ),
            text.Ties.ToDictionary(p => p.Key, p => p.Value.ToKind(p.Key), StringComparer.Ordinal)
        );
    }

    private static void RefuseUnknown(
        string entry,
        IEnumerable<string> found,
        IReadOnlyCollection<string> valid,
        Problems problems
    )
    {
        foreach (var unknown in found.Where(value => !valid.Contains(value)))
        {
            problems.Add(
                Name,
                $"'{unknown}' in the entry '{entry}' is not known{Nearest.Hint(unknown, valid)}"
            );
        }
    }

    private sealed class SchemaText
    {
        public required Dictionary<string, NodeText> Nodes { get; init; }

        public required Dictionary<string, PropertyText> Properties { get; init; }

        public required Dictionary<string, TieText> Ties { get; init; }
    }

    private sealed class NodeText
    {
        public required string Label { get; init; }

        public required string Plural { get; init; }

        public required string Table { get; init; }

        public bool Agent { get; init; }

        public bool Passing { get; init; }

        public List<string> Codes { get; init; } = [];

        public NodeKind ToKind(string name) =>
            new(name, Label, Plural, Table, Agent, Passing, Codes);
    }

    private sealed class PropertyText
    {
        public required string Label { get; init; }

        public required List<string> On { get; init; }

        public required string Type { get; init; }

        public bool Many { get; init; }

        public string Unit { get; init; } = "";

        public List<string> Values { get; init; } = [];

        public PropertyKind ToKind(string name) => new(name, Label, On, Type, Many, Unit, Values);
    }

    private sealed class TieText
    {
        public required string Phrase { get; init; }

        public required string Table { get; init; }

        public required List<string> From { get; init; }

        public required List<string> To { get; init; }

        public bool Symmetric { get; init; }

        public bool Dated { get; init; } = true;

        public bool Exclusive { get; init; }

        public Dictionary<string, RoleText> Roles { get; init; } = [];

        public QuantityText? Quantity { get; init; }

        public TieKind ToKind(string name) =>
            new(
                name,
                Phrase,
                Table,
                From,
                To,
                Symmetric,
                Dated,
                Exclusive,
                Roles.ToDictionary(
                    r => r.Key,
                    r => new Role(r.Value.Label, r.Value.Exclusive, r.Value.Head),
                    StringComparer.Ordinal
                ),
                Quantity?.Unit
            );
    }

    private sealed class RoleText
    {
        public required string Label { get; init; }

        public bool Exclusive { get; init; }

        public bool Head { get; init; }
    }

    private sealed class QuantityText
    {
        public required string Unit { get; init; }
    }
}
