namespace KazCsto.Tests.Cli;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Answer(int ExitCode, string Output, string Errors)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Errors);

    /// <summary>Some columns of an answer in TSV, a text a row with tabs between the cells.</summary>
    public IEnumerable<string> Cells(params string[] columns)
    {
        var places = columns.Select(c => Array.IndexOf(OutputLines[0].Split('\t'), c)).ToList();
        return OutputLines.Skip(1).Select(l => string.Join('\t', places.Select(place => l.Split('\t')[place])));
    }

    /// <summary>No run may show the inside of the program.</summary>
    public Answer WithoutStackTrace()
    {
        foreach (var text in new[] { Output, Errors })
        {
            text.ShouldNotContain("   at ");
            text.ShouldNotContain("Exception");
            text.ShouldNotContain("KazCsto.");
        }

        return this;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
