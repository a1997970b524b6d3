using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazCsto.Tests.Repository;

/// <summary>The folders carry the architecture: which of them may know which.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["src/KazCsto/Model"] = [],
        ["src/KazCsto/Import"] = ["Model", "Analysis"],
        ["src/KazCsto/Analysis"] = ["Model", "Analysis"],
        ["src/KazCsto/Export"] = ["Model", "Import", "Analysis", "Export"],
        ["src/KazCsto/Neo4j"] = ["Model", "Import", "Analysis", "Export", "Neo4j"],
        ["src/KazCsto.Bolt"] = ["Neo4j", "Bolt"],
        ["src/KazCsto.Cli"] = ["Model", "Import", "Analysis", "Export", "Neo4j", "Bolt", "Cli"],
    };

    /// <summary>What the kernels may know beside one another: no nodes, no files, no QuikGraph.</summary>
    private static readonly string[] Kernels =
    [
        "src/KazCsto/Analysis/Brandes",
        "src/KazCsto/Analysis/Brokerage",
        "src/KazCsto/Analysis/Centrality",
        "src/KazCsto/Analysis/Cohesion",
        "src/KazCsto/Analysis/Communities",
        "src/KazCsto/Analysis/Distances",
        "src/KazCsto/Analysis/RandomNetworks",
    ];

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_the_folders_that_come_before_it(string folder)
    {
        foreach (var file in RepositoryFolder.FilesUnder(folder, "*.cs"))
        {
            var known = Own().Matches(Text(file)).Select(m => m.Groups[1].Value).Distinct();

            known.Except(Allowed[folder]).Except([Path.GetFileName(folder)]).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_arrows_here()
    {
        var folders = RepositoryFolder
            .FilesUnder("src", "*.cs")
            .Select(f =>
                f.StartsWith("src/KazCsto/", StringComparison.Ordinal)
                    ? string.Join('/', f.Split('/')[..3])
                    : string.Join('/', f.Split('/')[..2])
            )
            .Distinct();

        folders.Order().ShouldBe(Allowed.Keys.Order());
    }

    [Fact]
    public void Only_export_reads_style_and_nothing_else_through_import()
    {
        string[] readers = ["Style.cs", "StyleFile.cs", "StyleReader.cs"];

        RepositoryFolder
            .FilesUnder("src/KazCsto/Export", "*.cs")
            .Where(f => Text(f).Contains("using KazCsto.Import", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(f))
            .Except(readers)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_edge_lists_are_imported_straight_into_a_graph()
    {
        RepositoryFolder
            .FilesUnder("src/KazCsto/Import", "*.cs")
            .Where(f => Text(f).Contains("KazCsto.Analysis", StringComparison.Ordinal))
            .Where(f => !f.StartsWith("src/KazCsto/Import/EdgeLists/", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_kernels_know_no_nodes_no_files_and_no_QuikGraph()
    {
        foreach (var file in Kernels.SelectMany(k => RepositoryFolder.FilesUnder(k, "*.cs")))
        {
            Text(file).ShouldNotContain("KazCsto.Model", Case.Sensitive, file);
            Text(file).ShouldNotContain("QuikGraph", Case.Sensitive, file);
            Text(file).ShouldNotContain("System.IO", Case.Sensitive, file);
        }
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (
            var file in RepositoryFolder.FilesUnder("src", "*.cs").Concat(RepositoryFolder.FilesUnder("tests", "*.cs"))
        )
        {
            var parts = Path.GetDirectoryName(file)!.Replace('\\', '/').Split('/')[1..];

            Text(file).ShouldContain($"namespace {string.Join('.', parts)};", Case.Sensitive, file);
        }
    }

    [Fact]
    public void No_file_of_code_is_longer_than_250_lines()
    {
        var tooLong = RepositoryFolder
            .FilesUnder("src", "*.cs")
            .Concat(RepositoryFolder.FilesUnder("tests", "*.cs"))
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

    [GeneratedRegex(@"\bKazCsto\.(Model|Import|Analysis|Export|Cli|Neo4j|Bolt)\b")]
    private static partial Regex Own();
}
