using CsvHelper;

namespace KazCsto.Export;

/// <summary>Writes a network as three tables: nodes.csv, ties.csv and claims.csv. https://www.rfc-editor.org/rfc/rfc4180</summary>
/// <remarks>
/// Lines end in <c>\n</c>. A text is never changed, so that one which begins with <c>=</c> is a formula to a program that takes it for one: import
/// the columns as text.
/// </remarks>
public static class CsvTables
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>Writes the tables.</summary>
    /// <param name="network">The network.</param>
    /// <param name="open">Opens a file by its name; it is disposed of when the table is complete.</param>
    public static void Write(Network network, Func<string, TextWriter> open)
    {
        Table(open, "nodes.csv", NodeColumns(network.Schema), network.Nodes);
        Table(open, "ties.csv", TieColumns(network), network.Ties);
        var claims = network.Facts.SelectMany(fact => fact.Claims.Select(claim => (fact, claim)));
        Table(open, "claims.csv", ClaimColumns, claims);
    }

    private static (string Name, Func<Node, string?> Value)[] NodeColumns(Schema schema) =>
        [
            ("id", n => n.Id),
            ("kind", n => n.Kind.Name),
            ("name", n => n.Name),
            ("native", n => n.NativeName),
            .. FileWords
                .Codes(schema)
                .Select(code => (code, (Func<Node, string?>)(n => n.Codes.GetValueOrDefault(code)))),
            ("agent", n => n.Kind.IsAgent ? "true" : "false"),
        ];

    private static (string Name, Func<Tie, string?> Value)[] TieColumns(Network network) =>
        [
            ("id", t => t.Id),
            ("from", t => t.From.Id),
            ("kind", t => t.Kind.Name),
            ("to", t => t.To.Id),
            ("key", t => t.Key),
            ("symmetric", t => t.Kind.IsSymmetric ? "true" : "false"),
            ("sentence", t => t.Sentence),
            ("role", t => t.Role),
            ("quantity", t => t.Quantity),
            ("unit", t => t.Quantity is null ? null : t.Kind.Unit),
            ("since", t => FileWords.Of(t.Period.Since)),
            ("until", t => FileWords.Of(t.Period.Until)),
            ("possibly", t => network.IsOnlyPossible(t) ? "true" : "false"),
            ("probability", t => Numbers.Precise(t.Probability)),
            ("standing", t => FileWords.Of(t.Standing)),
            ("caveat", t => t.Doubt()),
            ("claims", t => Numbers.Text(t.Claims.Length)),
            ("citation", t => t.BestClaim.Citation),
        ];

    private static readonly (string Name, Func<(Fact Fact, Claim Claim), string?> Value)[] ClaimColumns =
    [
        ("about", c => c.Fact.Id),
        ("type", c => c.Fact is Tie ? "tie" : "property"),
        ("value", c => c.Claim.Says.GetValueOrDefault("value")),
        ("role", c => c.Claim.Says.GetValueOrDefault("role")),
        ("quantity", c => c.Claim.Says.GetValueOrDefault("quantity")),
        ("since", c => FileWords.Of(c.Claim.Period.Since)),
        ("until", c => FileWords.Of(c.Claim.Period.Until)),
        ("source", c => c.Claim.Source.Id),
        ("cited_as", c => c.Claim.Source.CitedAs),
        ("locator", c => c.Claim.Locator),
        ("grade", c => c.Claim.Grade),
        ("probability", c => Numbers.Precise(c.Claim.Probability)),
        ("stance", c => FileWords.Of(c.Claim.Stance)),
        ("said_by", c => c.Claim.SaidBy?.Id),
        ("basis", c => FileWords.Of(c.Claim.Basis)),
        ("note", c => c.Claim.Note),
        ("row", c => c.Claim.Row.ToString()),
    ];

    private static void Table<T>(
        Func<string, TextWriter> open,
        string name,
        (string Name, Func<T, string?> Value)[] columns,
        IEnumerable<T> rows
    )
    {
        using var writer = open(name);
        using var csv = CsvWriter.Create(writer, Options, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => c.Name)]);
        foreach (var row in rows)
        {
            csv.WriteRecord([.. columns.Select(c => c.Value(row))]);
        }
    }
}
