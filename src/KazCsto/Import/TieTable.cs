using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads one family of ties. Which columns it has follows from the kinds that the schema puts into it.</summary>
internal sealed class TieTable
{
    private readonly Schema _schema;
    private readonly Dictionary<string, TieKind> _kinds;

    private TieTable(string name, Schema schema)
    {
        _schema = schema;
        _kinds = schema.Ties.Where(t => t.Value.Table == name).ToDictionary(StringComparer.Ordinal);
        HasRoles = _kinds.Values.Any(k => k.Roles.Count > 0);
        HasQuantities = _kinds.Values.Any(k => k.Unit is not null);
    }

    private bool HasRoles { get; }

    private bool HasQuantities { get; }

    private IReadOnlyList<string> Columns =>
        [
            "from",
            "kind",
            "to",
            "key",
            .. HasRoles ? ["role"] : Array.Empty<string>(),
            .. HasQuantities ? ["quantity"] : Array.Empty<string>(),
            .. ClaimReader.Columns,
        ];

    public static IReadOnlyList<string> ColumnsOf(string name, Schema schema) => new TieTable(name, schema).Columns;

    public static (List<Claim> Claims, CsvTable? Table) Read(
        DataFiles files,
        string name,
        Schema schema,
        ClaimReader reader,
        Problems problems
    )
    {
        var family = new TieTable(name, schema);
        var table = CsvTable.Read(files, $"seeds/{name}.csv", family.Columns, problems);
        var claims = (table?.Records ?? []).Select(record => family.ClaimOf(record, reader)).OfType<Claim>().ToList();
        return (claims, table);
    }

    /// <summary>The claim of a record of a family, wherever it was written, or null if it was rejected.</summary>
    public static Claim? ClaimOf(string name, CsvRecord record, Schema schema, ClaimReader reader) =>
        new TieTable(name, schema).ClaimOf(record, reader);

    private Claim? ClaimOf(CsvRecord record, ClaimReader reader)
    {
        var kind = KindOf(record);
        var from = reader.NodeOf(record, "from");
        var to = reader.NodeOf(record, "to");
        var says = new Dictionary<string, string>(StringComparer.Ordinal);
        if (kind is not null)
        {
            RequireEnds(record, kind, from, to);
            TakeRole(record, kind, says);
            TakeQuantity(record, kind, says);
            RefuseDates(record, kind);
        }

        var subject = kind is null || from is null || to is null ? null : TieSubject.Of(kind, from, to, record["key"]);
        return reader.ClaimOf(record, subject, says);
    }

    private TieKind? KindOf(CsvRecord record)
    {
        if (_schema.Ties.TryGetValue(record["kind"], out var elsewhere) && !_kinds.ContainsKey(elsewhere.Name))
        {
            record.Reject($"'{elsewhere.Name}' belongs in seeds/{elsewhere.Table}.csv");
            return null;
        }

        return record.TakeKnown("kind", "a kind of tie of this table", _kinds);
    }

    private static void RequireEnds(CsvRecord record, TieKind kind, Node? from, Node? to)
    {
        RequireEnd(record, kind, "begins at", from, kind.From);
        RequireEnd(record, kind, "ends at", to, kind.To);
        if (from is not null && from.Equals(to))
        {
            record.Reject($"'{from.Id}' is tied to itself");
        }
    }

    private static void RequireEnd(CsvRecord record, TieKind kind, string side, Node? end, IReadOnlyList<string> valid)
    {
        if (end is not null && !valid.Contains(end.Kind.Name))
        {
            record.Reject(
                $"'{end.Id}' is {Counted.One(end.Kind.Name)}; '{kind.Name}' {side} {Counted.One(Nearest.Listed(valid))}"
            );
        }
    }

    private void TakeRole(CsvRecord record, TieKind kind, Dictionary<string, string> says)
    {
        if (!HasRoles || record["role"].Length == 0)
        {
            return;
        }

        if (kind.Roles.Count == 0)
        {
            record.Reject($"'{kind.Name}' has no roles; leave the role blank");
        }
        else if (record.TakeOneOf("role", [.. kind.Roles.Keys]) is { } role)
        {
            says["role"] = role;
        }
    }

    private void TakeQuantity(CsvRecord record, TieKind kind, Dictionary<string, string> says)
    {
        if (!HasQuantities || record["quantity"].Length == 0)
        {
            return;
        }

        if (kind.Unit is null)
        {
            record.Reject($"'{kind.Name}' has no quantity; leave it blank");
            return;
        }

        record.RequireQuantity("quantity");
        says["quantity"] = record["quantity"];
    }

    private static void RefuseDates(CsvRecord record, TieKind kind)
    {
        if (!kind.IsDated && (record["since"].Length > 0 || record["until"].Length > 0))
        {
            record.Reject($"'{kind.Name}' holds always; leave since and until blank");
        }
    }
}
