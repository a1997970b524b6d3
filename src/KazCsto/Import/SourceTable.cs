namespace KazCsto.Import;

/// <summary>Reads <c>seeds/sources.csv</c>.</summary>
internal static class SourceTable
{
    public const string Name = "seeds/sources.csv";

    public const string Reliabilities = "ABCDEF";

    public static readonly string[] Columns =
    [
        "id",
        "short",
        "title",
        "publisher",
        "published",
        "url",
        "type",
        "reliability",
        "origin",
        "read",
        "note",
    ];

    public static readonly string[] Types = ["treaty text", "official", "data set", "news", "analysis", "reference"];

    private static readonly string[] Grades = [.. Reliabilities.Select(c => c.ToString())];

    public static (Dictionary<string, Source> Sources, CsvTable? Table) Read(DataFiles files, Problems problems)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        var table = CsvTable.Read(files, Name, Columns, problems);
        foreach (var record in table?.Records ?? [])
        {
            // A rejected source still names itself, so that its claims do not add a problem each.
            if (!sources.TryAdd(record["id"], SourceOf(record)) && record["id"].Length > 0)
            {
                record.Reject($"the id '{record["id"]}' stands in this table already");
            }
        }

        return (sources, table);
    }

    private static Source SourceOf(CsvRecord record)
    {
        Ids.Require(record, "source");
        var reliability = record.TakeOneOf("reliability", Grades);
        var read = record.TakeOneOf("read", ["no", "excerpt", "full"]);
        record.TakeOneOf("type", Types);
        var published = record.TakeDate("published");
        var shown = record.TakeText("short");
        record.TakeText("title");
        return new(
            record["id"],
            shown ?? "",
            record["title"],
            record["publisher"],
            published,
            record["url"],
            record["type"],
            reliability?[0] ?? 'F',
            record["origin"],
            read is null ? ReadingState.No : Enum.Parse<ReadingState>(read, ignoreCase: true),
            record["note"]
        );
    }
}
