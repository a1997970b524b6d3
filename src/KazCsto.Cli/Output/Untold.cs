using KazCsto.Graphs;

namespace KazCsto.Cli.Output;

/// <summary>What the vocabulary of the data cannot tell.</summary>
internal static class Untold
{
    /// <summary>Says it behind an answer: to a reader where the answer stands, to a program beside it.</summary>
    /// <param name="heading">What stands above it.</param>
    /// <param name="untold">What cannot be told.</param>
    /// <param name="format">The format of the answer.</param>
    /// <param name="parsed">The command line, with its outputs.</param>
    public static void Print(string heading, IEnumerable<string> untold, string format, ParseResult parsed)
    {
        var lines = untold.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        if (format == "table")
        {
            var prose = new Prose(parsed.InvocationConfiguration.Output);
            prose.Heading(heading);
            lines.ForEach(line => prose.Line(line));
            return;
        }

        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"kazcsto: {line}");
        }
    }

    /// <summary>The questions of a part of the program that a schema cannot answer, but for some.</summary>
    public static void Print(
        string part,
        Schema schema,
        string format,
        ParseResult parsed,
        params IEnumerable<Requirement> except
    ) =>
        Print(
            "What cannot be told",
            schema.Untold(Requirements.All.Where(r => r.Part == part).Except(except)).Select(u => u.Told),
            format,
            parsed
        );

    /// <summary>Why a question cannot be answered, and which kind it may be that ought to have the meaning.</summary>
    public static string Hinted(Unanswered untold)
    {
        var near = untold
            .Lacking.Select(m =>
                (Meaning: m.Name, Near: Nearest.Of(m.Name, [.. untold.Schema.WithoutMeaningBeside(m)]))
            )
            .Where(m => m.Near is not null)
            .Select(m => $"; '{m.Near}' could say means: {m.Meaning}");
        return $"it cannot be told {untold.Question.Asks}: {untold.Why}{string.Concat(near)}";
    }
}
