using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads <c>seeds/properties.csv</c>.</summary>
internal static class PropertyTable
{
    public const string Name = "seeds/properties.csv";

    public static readonly string[] Columns = ["node", "property", "value", "unit", .. ClaimReader.Columns];

    public static (List<Claim> Claims, CsvTable? Table) Read(
        DataFiles files,
        Schema schema,
        ClaimReader reader,
        Problems problems
    )
    {
        var table = CsvTable.Read(files, Name, Columns, problems);
        var claims = (table?.Records ?? []).Select(record => ClaimOf(record, schema, reader)).OfType<Claim>().ToList();
        return (claims, table);
    }

    /// <summary>The claim of a record, wherever it was written, or null if it was rejected.</summary>
    public static Claim? ClaimOf(CsvRecord record, Schema schema, ClaimReader reader)
    {
        var node = reader.NodeOf(record, "node");
        var kind = record.TakeKnown("property", "a property of graph/schema.yaml", schema.Properties);
        var value = record.TakeText("value");
        if (kind is not null && node is not null && !kind.On.Contains(node.Kind.Name))
        {
            record.Reject(
                $"'{kind.Name}' is not a property of '{node.Id}', {Counted.One(node.Kind.Name)}; it belongs to {Counted.One(Nearest.Listed(kind.On))}"
            );
        }

        if (kind is not null && value is not null)
        {
            RequireValue(record, kind);
            RequireUnit(record, kind);
        }

        var subject = node is null || kind is null || value is null ? null : PropertySubject.Of(node, kind, value);
        return reader.ClaimOf(record, subject, new Dictionary<string, string> { ["value"] = value ?? "" });
    }

    private static void RequireValue(CsvRecord record, PropertyKind kind)
    {
        switch (kind.Type)
        {
            case PropertyTypes.Number:
                record.RequireQuantity("value");
                break;
            case PropertyTypes.Date:
                record.TakeDate("value");
                break;
            case PropertyTypes.Flag:
                record.TakeOneOf("value", ["true", "false"]);
                break;
            case PropertyTypes.Choice:
                record.TakeOneOf("value", [.. kind.Values]);
                break;
        }
    }

    private static void RequireUnit(CsvRecord record, PropertyKind kind)
    {
        if (record["unit"] != kind.Unit)
        {
            var expected = kind.Unit.Length == 0 ? "no unit" : $"the unit '{kind.Unit}'";
            record.Reject($"'{kind.Name}' has {expected}, not '{record["unit"]}'");
        }
    }
}
