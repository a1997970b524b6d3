using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads the columns that every claim carries.</summary>
internal sealed class ClaimReader(
    IReadOnlyDictionary<string, Node> nodes,
    IReadOnlyDictionary<string, Source> sources,
    GradeScale scale
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

    public IReadOnlyDictionary<string, Node> Nodes => nodes;

    /// <summary>The claim of a record about a subject, or null if the record was rejected, now or before.</summary>
    public Claim? ClaimOf(
        CsvRecord record,
        Subject? subject,
        IReadOnlyDictionary<string, string> says
    )
    {
        var period = PeriodOf(record);
        var source = record.TakeKnown("source", "a source of seeds/sources.csv", sources);
        record.TakeText("locator");
        var credibility = record.TakeOneOf("credibility", Credibilities);
        var stance = record.TakeOneOf("stance", Stances);
        var basis = record.TakeOneOf("basis", Bases);
        var saidBy =
            record["said_by"].Length == 0 ? null : record.TakeKnown("said_by", "a node", nodes);
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

    private static Period PeriodOf(CsvRecord record)
    {
        var period = new Period(record.TakeDate("since"), record.TakeDate("until"));
        if (period.IsReversed)
        {
            record.Reject(
                $"until {period.Until} is not after since {period.Since}; until is the first day out"
            );
        }

        return period;
    }
}
