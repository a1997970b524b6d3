using System.Globalization;
using CsvHelper;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;

namespace KazCsto.Neo4j.Files;

/// <summary>Writes the tables of an import, one for each run of nodes or ties of the same group.</summary>
internal sealed class ImportTables(ImportColumns columns, Func<string, TextWriter> open, List<ImportTable> tables)
    : IDisposable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };
    private readonly ContentHash _hash = new();
    private TextWriter? _file;
    private CsvWriter? _csv;
    private object? _group;
    private IReadOnlyDictionary<string, string> _columns = new Dictionary<string, string>();

    public void Write(GraphItems part)
    {
        foreach (var node in part.Nodes)
        {
            var group = NodeGroup.Of(node);
            Begin(group, "nodes", group.KeyLabel, [$"id:ID({group.KeyLabel})", ":LABEL"]);
            string[] own = [node.Id, string.Join(columns.ListDelimiter, group.Labels)];
            Write(own, node.Properties, _hash.Of(node));
        }

        foreach (var tie in part.Ties)
        {
            var group = TieGroup.Of(tie);
            Begin(
                group,
                "relationships",
                group.FromLabel,
                [$":START_ID({group.FromLabel})", $":END_ID({group.ToLabel})", ":TYPE", "id:string"]
            );
            Write([tie.From.Id, tie.To.Id, tie.Type, tie.Id], tie.Properties, _hash.Of(tie));
        }
    }

    public void Dispose()
    {
        _csv?.Dispose();
        _file?.Dispose();
        _hash.Dispose();
    }

    private void Begin(object group, string kind, string label, string[] own)
    {
        if (group.Equals(_group))
        {
            return;
        }

        _csv?.Dispose();
        _file?.Dispose();
        _group = group;
        _columns = columns.Of(group);
        var number = tables.Count(t => t.Kind == kind) + 1;
        var file = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:00}.csv");
        tables.Add(new(kind, label, file));
        _file = open(file);
        _csv = CsvWriter.Create(_file, Options, leaveOpen: true);
        _csv.WriteHeader([.. own, $"{Names.Mark}:string", .. _columns.Select(c => $"{c.Key}:{c.Value}")]);
    }

    private void Write(string[] own, IReadOnlyDictionary<string, object> properties, string hash) =>
        _csv!.WriteRecord([.. own, hash, .. _columns.Keys.Select(key => CellOf(properties.GetValueOrDefault(key)))]);

    private string? CellOf(object? value) =>
        value switch
        {
            null => null,
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            string[] texts => string.Join(columns.ListDelimiter, texts),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}

/// <summary>One table of an import.</summary>
/// <param name="Kind">What it holds: <c>nodes</c> or <c>relationships</c>.</param>
/// <param name="Label">The label under which the ids of its nodes, or of those where its ties begin, are unique.</param>
/// <param name="File">Its name.</param>
internal sealed record ImportTable(string Kind, string Label, string File);
