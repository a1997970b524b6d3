using KazCsto.Cli.Output;
using KazCsto.Evidence;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what hangs on sources.</summary>
internal static class SourcePrinter
{
    public static void PrintAll(IEnumerable<SourceRecord> records, string format, TextWriter output)
    {
        var table = new Table("source", "cited as", "reliability", "read", "claims", "only witness of", "differs on");
        foreach (var record in records)
        {
            table.Add(
                record.Source.Id,
                record.Source.CitedAs,
                record.Source.Reliability.ToString(),
                record.Source.Read.ToString().ToLowerInvariant(),
                record.Claims.Length,
                record.Alone.Length,
                record.Differing.Length
            );
        }

        table.Write(output, format);
    }

    public static void Print(Network network, SourceRecord record, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(record).Write(output, format);
            return;
        }

        var (source, prose) = (record.Source, new Prose(output));
        prose.Title($"{source.CitedAs}: {source.Title}");
        prose.Line(
            $"{source.Publisher}, {source.Type}, reliability {source.Reliability}, read: {source.Read.ToString().ToLowerInvariant()}; {Counted.Of(record.Claims.Length, "claim")}",
            indent: 0
        );
        prose.Heading($"The only witness of ({record.Alone.Length})");
        foreach (var fact in record.Alone)
        {
            prose.Line(fact.Told(network), fact.BestClaim.Citation);
        }

        prose.Heading($"Says something else than what is in force ({record.Differing.Length})");
        foreach (var dispute in record.Differing)
        {
            prose.Line(dispute.Title);
            PrintSides(prose, dispute);
        }
    }

    /// <summary>Both sides, what is in force first.</summary>
    private static void PrintSides(Prose prose, Dispute dispute)
    {
        if (dispute.Detail is { } detail)
        {
            foreach (var reading in detail.Readings)
            {
                prose.Line(dispute.Told(reading), reading.Claims[0].Citation, indent: 2);
            }

            return;
        }

        foreach (var side in dispute.Fact.Carrying.GroupBy(c => c.Stance))
        {
            var word = side.Key == Stance.Affirms ? "affirmed" : "denied";
            prose.Line($"{word} by {Counted.Of(side.Count(), "claim")}", side.First().Citation, indent: 2);
        }
    }

    private static Table Rows(SourceRecord record)
    {
        var table = new Table("relation", "about", "sentence", "caveat", "citation");
        foreach (var fact in record.Alone)
        {
            table.Add("only-witness", fact.Id, fact.Sentence, fact.Doubt(), fact.BestClaim.Citation);
        }

        foreach (var dispute in record.Differing)
        {
            table.Add("differs", dispute.Fact.Id, dispute.Title, dispute.Fact.Doubt(), dispute.Fact.BestClaim.Citation);
        }

        return table;
    }
}
