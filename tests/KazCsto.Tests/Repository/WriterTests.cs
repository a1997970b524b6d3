using System.Text.RegularExpressions;

namespace KazCsto.Tests.Repository;

/// <summary>An answer knows no format, and a format no answer.</summary>
public sealed partial class WriterTests
{
    /// <summary>Where the forms of answers and pictures have their names, one entry each.</summary>
    private static readonly string[] Writers =
    [
        "src/KazCsto.Cli/Output/AnswerFormat.cs",
        "src/KazCsto.Cli/Output/PictureFormat.cs",
        "src/KazCsto.Cli/Output/TerminalAnswer.cs",
        "src/KazCsto.Cli/Commands/ExportCommand.cs",
    ];

    [Fact]
    public void No_class_but_the_writers_names_a_format()
    {
        var naming = RepositoryFolder
            .FilesUnder("src", "*.cs")
            .Except(Writers)
            .SelectMany(file =>
                FormatName().Matches(File.ReadAllText(RepositoryFolder.PathOf(file))).Select(m => $"{file}: {m.Value}")
            )
            .ToList();

        naming.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("if (format == \"table\")")]
    [InlineData("var rows = shape is \"svg\" ? 1 : 2;")]
    [InlineData("case \"html\":")]
    [InlineData("Write(\"tsv\")")]
    public void Such_a_class_would_be_found(string line) => FormatName().IsMatch(line).ShouldBeTrue();

    [GeneratedRegex(
        "\"(tsv|csv|json)\"|(==|!=|\\bcase|\\bis|\\bor|\\bnot) \"(table|html|svg|png|dot|graphml)\"|\"(table|html|svg|png)\" =>"
    )]
    private static partial Regex FormatName();
}
