namespace KazCsto.Import;

/// <summary>Reads the columns that every claim carries.</summary>
internal sealed class ClaimReader(
    IReadOnlyDictionary<string, Node> nodes,
    IReadOnlyDictionary<string, Source> sources,
    GradeScale scale,
    IReadOnlySet<string> unreadKinds
)
{
    public static readonly string[] Columns =
    [
        "since",
        "until",
        "source",
        "locator",
        "credibility",
        "stance",
        "said_by",
        "basis",
        "note",
    ];

    private static readonly string[] Credibilities = ["1", "2", "3", "4", "5", "6"];
    private static readonly string[] Stances = ["affirms", "denies"];
    private static readonly string[] Bases = ["observed", "said", "assessed", "foreseen"];

    /// <summary>The node of a cell, or null. If the table of its kind could not be read, that is the problem, and not each of its ids.</summary>
    public Node? NodeOf(CsvRecord record, string column) =>
        IsUnread(record, column) ? null : record.TakeKnown(column, "a node", nodes);

    /// <summary>The claim of a record about a subject, or null if the record was rejected, now or before.</summary>
    public Claim? ClaimOf(CsvRecord record, Subject? subject, IReadOnlyDictionary<string, string> says)
    {
        var period = PeriodOf(record);
        var source = IsUnread(record, "source")
            ? null
            : record.TakeKnown("source", "a source of seeds/sources.csv", sources);
        record.TakeText("locator");
        var credibility = record.TakeOneOf("credibility", Credibilities);
        var stance = record.TakeOneOf("stance", Stances);
        var basis = record.TakeOneOf("basis", Bases);
        var saidBy = record["said_by"].Length == 0 ? null : NodeOf(record, "said_by");
        if (record.IsRejected || subject is null)
        {
            return null;
        }

        var grade = credibility![0] - '0';
        return new()
        {
            Subject = subject,
            Row = record.Row,
            Says = says,
            Period = period,
            Source = source!,
            Locator = record["locator"],
            Credibility = grade,
            Stance = Enum.Parse<Stance>(stance!, ignoreCase: true),
            SaidBy = saidBy,
            Basis = Enum.Parse<Basis>(basis!, ignoreCase: true),
            Note = record["note"],
            Probability = scale.Of(source!, grade),
        };
    }

    private bool IsUnread(CsvRecord record, string column)
    {
        var isUnread = unreadKinds.Contains(record[column].Split(':')[0]);
        if (isUnread)
        {
            record.RejectQuietly();
        }

        return isUnread;
    }

    private static Period PeriodOf(CsvRecord record)
    {
        var period = new Period(record.TakeDate("since"), record.TakeDate("until"));
        if (period.IsReversed)
        {
            record.Reject($"until {period.Until} is not after since {period.Since}; until is the first day out");
        }

        return period;
    }
}
