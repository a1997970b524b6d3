using System.Xml.Linq;

namespace KazCsto.Tests.Repository;

/// <summary>What holds for every file of code.</summary>
public sealed class SourceTests
{
    private static readonly string[] Files =
    [
        .. RepositoryFolder.FilesUnder("src", "*.cs"),
        .. RepositoryFolder.FilesUnder("tests", "*.cs"),
    ];

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var file in Files)
        {
            var parts = Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/')[1..];

            Text(file).ShouldContain($"namespace {string.Join('.', parts)};", Case.Sensitive, file);
        }
    }

    [Fact]
    public void No_file_of_code_is_longer_than_250_lines()
    {
        var tooLong = Files
            .Select(f => (File: f, Lines: File.ReadLines(RepositoryFolder.PathOf(f)).Count()))
            .Where(f => f.Lines > 250);

        tooLong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GenerateDocumentationFile")]
    [InlineData("TreatWarningsAsErrors")]
    [InlineData("EnforceCodeStyleInBuild")]
    public void The_build_refuses_what_is_not_documented(string setting)
    {
        var properties = XDocument.Load(RepositoryFolder.PathOf("Directory.Build.props"));

        properties.Descendants(setting).Single().Value.ShouldBe("true");
        foreach (
            var project in RepositoryFolder
                .FilesUnder("src", "*.csproj")
                .Select(p => XDocument.Load(RepositoryFolder.PathOf(p)))
        )
        {
            project.Descendants(setting).ShouldBeEmpty();
            project.Descendants("NoWarn").ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_source_silences_the_rule_that_members_are_documented()
    {
        foreach (var file in RepositoryFolder.FilesUnder("src", "*.cs"))
        {
            Text(file).ShouldNotContain("CS1591", Case.Sensitive, file);
        }

        var config = File.ReadAllText(RepositoryFolder.PathOf(".editorconfig"));
        config[..config.IndexOf("[tests/", StringComparison.Ordinal)].ShouldNotContain("CS1591");
    }

    private static string Text(string file) => File.ReadAllText(RepositoryFolder.PathOf(file));
}
