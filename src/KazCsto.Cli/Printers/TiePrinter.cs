using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a list of ties with their dates and citations.</summary>
internal static class TiePrinter
{
    public static void Print(Network network, string title, IEnumerable<Tie> ties, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(network, ties).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title(title);
        foreach (var tie in ties)
        {
            prose.Line(tie.Told(network), tie.Cited());
        }
    }

    private static Table Rows(Network network, IEnumerable<Tie> ties)
    {
        var table = new Table(
            "tie",
            "sentence",
            "caveat",
            "since",
            "until",
            "possibly",
            "probability",
            "source",
            "locator",
            "grade",
            "claims"
        );
        foreach (var tie in ties)
        {
            table.Add(
                tie.Id,
                tie.Sentence,
                tie.Doubt(),
                tie.Period.Since?.Text,
                tie.Period.Until?.Text,
                network.IsOnlyPossible(tie),
                tie.Probability,
                tie.BestClaim.Source.Id,
                tie.BestClaim.Locator,
                tie.BestClaim.Grade,
                tie.Claims.Length
            );
        }

        return table;
    }
}
