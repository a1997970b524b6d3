namespace KazCsto.Import;

/// <summary>Reads the table of one kind of node.</summary>
internal static class NodeTable
{
    private static readonly string[] Identity = ["id", "name", "native"];

    public static IReadOnlyList<string> ColumnsOf(NodeKind kind) => [.. Identity, .. kind.Codes];

    public static CsvTable? Read(DataFiles files, NodeKind kind, Dictionary<string, Node> nodes, Problems problems)
    {
        var table = CsvTable.Read(files, $"seeds/{kind.Table}.csv", ColumnsOf(kind), problems);
        foreach (var record in table?.Records ?? [])
        {
            Ids.Require(record, kind.Name);
            record.TakeText("name");
            RequireCodes(record, kind);
            // A rejected node still names itself, so that its ties do not add a problem each.
            if (!nodes.TryAdd(record["id"], NodeOf(record, kind)) && record["id"].Length > 0)
            {
                record.Reject($"the id '{record["id"]}' stands in this table already");
            }
        }

        return table;
    }

    private static void RequireCodes(CsvRecord record, NodeKind kind)
    {
        foreach (var code in kind.CodesMeant.Where(c => c.ValueMeanings.Count > 0 && record[c.Name].Length > 0))
        {
            record.TakeOneOf(code.Name, [.. code.ValueMeanings.Keys]);
        }
    }

    private static Node NodeOf(CsvRecord record, NodeKind kind) =>
        new(
            record["id"],
            kind,
            record["name"],
            record["native"],
            kind.Codes.Where(code => record[code].Length > 0).ToDictionary(code => code, code => record[code])
        );
}
