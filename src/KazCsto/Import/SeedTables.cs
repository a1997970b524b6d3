using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads every table of <c>seeds/</c> in the order in which they need one another.</summary>
internal sealed class SeedTables
{
    private readonly List<CsvTable> _tables = [];

    public SeedTables(DataFiles files, Schema schema, GradeScale scale, Problems problems)
    {
        var (sources, sourceTable) = SourceTable.Read(files, problems);
        Keep(sourceTable);
        var unread = new HashSet<string>(StringComparer.Ordinal);
        if (sourceTable is null)
        {
            unread.Add("source");
        }

        var nodes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var kind in schema.Nodes.Values)
        {
            var table = NodeTable.Read(files, kind, nodes, problems);
            Keep(table);
            if (table is null)
            {
                unread.Add(kind.Name);
            }
        }

        var reader = new ClaimReader(nodes, sources, scale, unread);
        var (claims, properties) = PropertyTable.Read(files, schema, reader, problems);
        Keep(properties);
        var families = schema.Ties.Values.Select(t => t.Table).Distinct().ToList();
        foreach (var family in families)
        {
            var (more, table) = TieTable.Read(files, family, schema, reader, problems);
            claims.AddRange(more);
            Keep(table);
        }

        RefuseStrangers(files, [.. schema.Nodes.Values.Select(k => k.Table), .. families], problems);
        _tables.ForEach(CrossChecks.RefuseEqualRows);
        Network = Network.Of(schema, scale, sources.Values, nodes.Values, claims);
    }

    public Network Network { get; }

    public IReadOnlyList<TableCount> Counts =>
        [.. _tables.Select(t => new TableCount(t.File, t.Records.Count, t.Records.Count(r => r.IsRejected)))];

    private void Keep(CsvTable? table)
    {
        if (table is not null)
        {
            _tables.Add(table);
        }
    }

    private static void RefuseStrangers(DataFiles files, IEnumerable<string> tables, Problems problems)
    {
        var known = tables
            .Select(t => $"seeds/{t}.csv")
            .Append(SourceTable.Name)
            .Append(PropertyTable.Name)
            .ToHashSet();
        foreach (var file in files.Beside("seeds", ".csv"))
        {
            if (!known.Contains(file))
            {
                problems.Add(file, $"no kind of node or tie has this table{Nearest.Hint(file, known)}");
            }
        }
    }
}
