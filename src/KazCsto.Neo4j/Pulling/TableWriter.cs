using System.Globalization;
using CsvHelper;
using KazCsto.Import;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pulling;

/// <summary>Gathers nodes, sources and claims into the tables of <c>seeds/</c>: nodes and sources by id, claims in the order of their rows.</summary>
internal sealed class TableWriter
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    private readonly Schema _schema;
    private readonly Dictionary<string, PulledTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Every table of the schema is written, also one without a row.</summary>
    public TableWriter(Schema schema)
    {
        _schema = schema;
        _tables[SourceTable.Name] = new(SourceTable.Columns);
        _tables[PropertyTable.Name] = new(PropertyTable.Columns);
        foreach (var kind in schema.Nodes.Values)
        {
            _tables[FileOf(kind.Table)] = new(NodeTable.ColumnsOf(kind));
        }

        foreach (var table in schema.Ties.Values.Select(t => t.Table).Distinct())
        {
            _tables[FileOf(table)] = new(TieTable.ColumnsOf(table, schema));
        }
    }

    public void AddNode(PulledNode node)
    {
        var kind = Known(_schema.Nodes, node.Text("kind"), "a kind of node", node);
        _tables[FileOf(kind.Table)]
            .Add(column => node.Text(kind.Codes.Contains(column) ? Names.KeyOf(column) : column));
    }

    public void AddSource(PulledNode source) => _tables[SourceTable.Name].Add(source.Text);

    public void AddClaim(PulledNode claim)
    {
        if (claim.Source is null)
        {
            throw Strange(claim, "cites no source: the last push was cut off; push again first");
        }

        var (file, subject) = claim.Text("attribute").Length > 0 ? PropertyOf(claim) : TieOf(claim);
        _tables[file]
            .Add(
                column =>
                    subject.TryGetValue(column, out var cell) ? cell
                    : column == "source" ? claim.Source
                    : claim.Text(column),
                LineOf(claim)
            );
    }

    public void WriteTo(FolderWriter folder)
    {
        foreach (var (file, table) in _tables)
        {
            folder.Write(
                file,
                writer =>
                {
                    using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
                    csv.WriteHeader([.. table.Columns]);
                    foreach (var row in table.Rows)
                    {
                        csv.WriteRecord(row);
                    }
                }
            );
        }
    }

    private (string File, Dictionary<string, string> Subject) PropertyOf(PulledNode claim)
    {
        var kind = Known(_schema.Properties, claim.Text("attribute"), "a property", claim);
        return (
            PropertyTable.Name,
            new()
            {
                ["node"] = claim.Text("about"),
                ["property"] = kind.Name,
                ["unit"] = kind.Unit,
            }
        );
    }

    private (string File, Dictionary<string, string> Subject) TieOf(PulledNode claim)
    {
        // kind|from|to|key
        if (claim.Text("about").Split('|', 4) is not [var name, var from, var to, var key])
        {
            throw Strange(claim, $"is about '{claim.Text("about")}', which is not the id of a tie");
        }

        var kind = Known(_schema.Ties, name, "a kind of tie", claim);
        return (
            FileOf(kind.Table),
            new()
            {
                ["kind"] = name,
                ["from"] = from,
                ["to"] = to,
                ["key"] = key,
            }
        );
    }

    private static T Known<T>(IReadOnlyDictionary<string, T> known, string name, string what, PulledNode node) =>
        known.TryGetValue(name, out var found)
            ? found
            : throw Strange(node, $"speaks of '{name}', which the schema on the server does not have as {what}");

    private static ServerException Strange(PulledNode node, string what) =>
        new($"'{node.Text(Names.Id)}' on the server {what}; nothing was written");

    private static string FileOf(string table) => $"seeds/{table}.csv";

    /// <summary>The line of a row such as <c>seeds/law.csv:5</c>.</summary>
    private static int LineOf(PulledNode claim) =>
        int.TryParse(claim.Text("row").Split(':')[^1], CultureInfo.InvariantCulture, out var line)
            ? line
            : int.MaxValue;
}

/// <summary>A table of <c>seeds/</c> in the making.</summary>
internal sealed class PulledTable(IReadOnlyList<string> columns)
{
    private readonly List<(int Line, string[] Cells)> _rows = [];

    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows by their lines, and those of one line as they came.</summary>
    public IEnumerable<string[]> Rows => _rows.OrderBy(r => r.Line).Select(r => r.Cells);

    public void Add(Func<string, string> cellOf, int line = 0) => _rows.Add((line, [.. columns.Select(cellOf)]));
}
