using KazCsto.Import;
using YamlDotNet.RepresentationModel;

namespace KazCsto.Tests.Import;

/// <summary>The repository's data with other names for kinds, roles, codes and values, cell by cell and key by key.</summary>
internal static class RenamedData
{
    /// <summary>Renames whatever a function gives another name.</summary>
    /// <param name="data">A copy of the data.</param>
    /// <param name="rename">The other name of a name.</param>
    /// <param name="says">Whether the schema says what the new names mean.</param>
    public static DataFolder Renamed(this DataFolder data, Func<string, string> rename, bool says)
    {
        var schema = SchemaFile.Read(DataFiles.In(data.Folder), new Problems())!;
        var names = new OtherNames(schema, rename);
        foreach (
            var file in Directory.GetFiles(data.PathOf("seeds"), "*.csv").Select(f => $"seeds/{Path.GetFileName(f)}")
        )
        {
            data.Write(file, Table(data, file, schema, names));
        }

        foreach (var file in Directory.GetFiles(data.PathOf("graph"), "*.yaml"))
        {
            var root = new OtherYaml(names).Of(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file));
            if (says && file.EndsWith("schema.yaml", StringComparison.Ordinal))
            {
                Say(root, schema, names);
            }

            Save(file, root);
        }

        foreach (var file in Directory.GetFiles(data.PathOf("seeds/scenarios")))
        {
            Save(file, new OtherYaml(names).Of(File.ReadAllText(file), "scenarios"));
        }

        return data;
    }

    private static void Save(string file, YamlMappingNode root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        File.WriteAllText(file, text.ToString().Replace("\n...", "", StringComparison.Ordinal));
    }

    private static string Table(DataFolder data, string file, Schema schema, OtherNames names)
    {
        var columns = File.ReadLines(data.PathOf(file)).First().Split(',');
        var isOfNodes = schema.Nodes.Values.Any(k => k.Table == Path.GetFileNameWithoutExtension(file));
        var rows = CsvTable
            .Read(DataFiles.In(data.Folder), file, columns, new Problems())!
            .Records.Select(row => columns.Select(column => Quoted(Cell(row, column, names))));
        return string.Concat(
            rows.Prepend(columns.Select(c => isOfNodes ? names.Property(c) : c)).Select(r => $"{string.Join(',', r)}\n")
        );
    }

    private static string Cell(CsvRecord row, string column, OtherNames names) =>
        column switch
        {
            "id" or "from" or "to" or "node" or "said_by" => names.Id(row[column]),
            "kind" => names.Tie(row[column]),
            "role" => names.Role(row[column]),
            "property" => names.Property(row[column]),
            "value" => names.ValueOf(row["property"], row[column]),
            _ => names.ValueOf(column, row[column]),
        };

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>Says of each new name what it means: what it was called.</summary>
    private static void Say(YamlMappingNode root, Schema schema, OtherNames names)
    {
        foreach (var (name, kind) in schema.Nodes)
        {
            var entry = Entry(root, "nodes", names.Node(name));
            Means<NodeMeaning>(entry, name, names.Node(name));
            SayOf(entry, "codes", kind.Codes, names.Property, CodeMeans);
        }

        foreach (var (name, kind) in schema.Properties)
        {
            var entry = Entry(root, "properties", names.Property(name));
            Means<PropertyMeaning>(entry, name, names.Property(name));
            SayOf(entry, "values", kind.Values, names.Value, Means<ValueMeaning>);
        }

        foreach (var (name, kind) in schema.Ties)
        {
            var entry = Entry(root, "ties", names.Tie(name));
            Means<TieMeaning>(entry, name, names.Tie(name));
            foreach (var role in kind.Roles.Keys)
            {
                Means<RoleMeaning>(Entry(entry, "roles", names.Role(role)), role, names.Role(role));
            }
        }

        void CodeMeans(YamlMappingNode code, string name, string now)
        {
            Means<PropertyMeaning>(code, name, now);
            var values = schema.Nodes.Values.SelectMany(k => k.CodesMeant).First(c => c.Name == name).ValueMeanings;
            SayOf(code, "values", [.. values.Keys], names.Value, Means<ValueMeaning>);
        }
    }

    /// <summary>Makes a list of names a mapping of names to what they mean.</summary>
    private static void SayOf(
        YamlMappingNode entry,
        string key,
        IReadOnlyList<string> old,
        Func<string, string> rename,
        Action<YamlMappingNode, string, string> say
    )
    {
        if (old.Count == 0)
        {
            return;
        }

        var said = new YamlMappingNode();
        foreach (var name in old)
        {
            var one = new YamlMappingNode();
            say(one, name, rename(name));
            said.Add(rename(name), one);
        }

        entry.Children[key] = said;
    }

    private static void Means<T>(YamlMappingNode entry, string old, string now)
        where T : Meaning
    {
        if (old != now && Meaning.Named<T>(old) is not null)
        {
            entry.Add("means", old);
        }
    }

    private static YamlMappingNode Entry(YamlMappingNode above, string key, string name) =>
        (YamlMappingNode)above[key][name];
}
