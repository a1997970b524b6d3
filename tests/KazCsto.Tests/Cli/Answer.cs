namespace KazCsto.Tests.Cli;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Answer(int ExitCode, string Output, string Errors)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Errors);

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
