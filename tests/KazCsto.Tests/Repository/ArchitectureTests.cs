using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazCsto.Tests.Repository;

/// <summary>The wings and folders carry the architecture: which of them may know which.</summary>
public sealed partial class ArchitectureTests(SourceArrows code) : IClassFixture<SourceArrows>
{
    private const int MostTold = 10;

    /// <summary>Each wing, and those before it that it may know.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KazCsto.Graphs"] = [],
        ["Model"] = [],
        ["Import"] = ["KazCsto.Graphs", "Model"],
        ["Networks"] = ["KazCsto.Graphs", "Model"],
        ["Power"] = ["KazCsto.Graphs", "Model", "Networks"],
        ["Evidence"] = ["KazCsto.Graphs", "Model", "Networks", "Power"],
        ["Time"] = ["KazCsto.Graphs", "Model", "Networks", "Power"],
        ["Cases"] = ["KazCsto.Graphs", "Model", "Networks", "Power"],
        ["Answers"] = ["KazCsto.Graphs", "Model", "Import", "Networks", "Power", "Evidence", "Time", "Cases"],
        ["Export"] = ["KazCsto.Graphs", "Model", "Import", "Networks", "Power", "Evidence", "Time", "Cases", "Answers"],
        ["KazCsto.Neo4j"] = ["KazCsto.Graphs", "Model", "Import", "Networks", "Answers", "Export"],
        ["KazCsto.Cli"] =
        [
            "KazCsto.Graphs",
            "Model",
            "Import",
            "Networks",
            "Power",
            "Evidence",
            "Time",
            "Cases",
            "Answers",
            "Export",
            "KazCsto.Neo4j",
        ],
    };

    /// <summary>A type and what makes it, which must know each other.</summary>
    private static readonly string[][] Pairs =
    [
        // An entry asks its reader for the entries within it.
        ["src/KazCsto/Import/YamlEntry.cs", "src/KazCsto/Import/YamlReader.cs"],
        // The type has the public way to read it.
        ["src/KazCsto/Import/CaseTables/CaseTable.cs", "src/KazCsto/Import/CaseTables/CaseTableFile.cs"],
        ["src/KazCsto/Export/Pictures/Style.cs", "src/KazCsto/Export/Pictures/StyleReader.cs"],
        // The type has the public way to make it.
        ["src/KazCsto/Export/Pictures/Diagram.cs", "src/KazCsto/Export/Pictures/DiagramBuilder.cs"],
        ["src/KazCsto/Time/Scenarios/ScenarioChanges.cs", "src/KazCsto/Time/Scenarios/SupposedWorld.cs"],
        // The sweep adds to the sums that it is begun for.
        ["src/KazCsto.Graphs/Distances/HopSweep.cs", "src/KazCsto.Graphs/Distances/NodeDistances.cs"],
    ];

    public static TheoryData<string> Wings => [.. Allowed.Keys];

    [Fact]
    public void Every_name_in_the_code_is_understood() => code.NotUnderstood.ShouldBeEmpty();

    [Fact]
    public void Every_wing_stands_in_the_table_behind_those_that_it_knows()
    {
        var order = Allowed.Keys.ToList();

        code.Files.Select(WingOf).Distinct().ShouldBe(order, ignoreOrder: true);
        foreach (var (wing, known) in Allowed)
        {
            known.ShouldAllBe(k => order.IndexOf(k) < order.IndexOf(wing), wing);
        }
    }

    [Theory]
    [MemberData(nameof(Wings))]
    public void A_wing_knows_only_those_that_the_table_names(string wing)
    {
        var beyond = code.Arrows.Where(a =>
            WingOf(a.From) == wing && WingOf(a.To) != wing && !Allowed[wing].Contains(WingOf(a.To))
        );

        Told(beyond).ShouldBeEmpty();
    }

    [Fact]
    public void No_folders_lead_back_to_each_other()
    {
        var circles = code.CirclesOf(file => Path.GetDirectoryName(file)!);

        circles.Select(FewestFirst).ShouldBeEmpty();
    }

    [Fact]
    public void No_files_lead_back_to_each_other_but_a_type_and_what_makes_it()
    {
        var circles = code.CirclesOf(file => file).ToList();

        circles.Where(c => !Pairs.Any(p => c.All(a => p.Contains(a.From)))).Select(FewestFirst).ShouldBeEmpty();
        Pairs.Where(p => !circles.Exists(c => c.All(a => p.Contains(a.From)))).ShouldBeEmpty("no longer a circle");
    }

    [Fact]
    public void Export_reads_nothing_but_style_through_import()
    {
        string[] readers = ["NetworkPicture", "Style", "StyleFile", "StyleReader"];

        var others = code
            .Arrows.Where(a => (WingOf(a.From), WingOf(a.To)) == ("Export", "Import"))
            .Where(a => !readers.Contains(Path.GetFileNameWithoutExtension(a.From)));

        Told(others).ShouldBeEmpty();
    }

    [Fact]
    public void The_graph_engine_needs_no_package_and_only_its_edge_lists_read_files()
    {
        var project = XDocument.Load(RepositoryFolder.PathOf("src/KazCsto.Graphs/KazCsto.Graphs.csproj"));

        project.Descendants("PackageReference").Concat(project.Descendants("ProjectReference")).ShouldBeEmpty();
        UsersOf("System.IO")
            .Where(f => WingOf(f) == "KazCsto.Graphs" && Path.GetDirectoryName(f) != "src/KazCsto.Graphs/EdgeLists")
            .ShouldBeEmpty();
    }

    [Fact]
    public void QuikGraph_stays_where_networks_and_projections_are_made()
    {
        UsersOf("QuikGraph").Where(f => WingOf(f) is not ("Model" or "Networks")).ShouldBeEmpty();
    }

    /// <summary>By its <c>using</c> lines: its package is not in every registry, so that it cannot be compiled here.</summary>
    [Fact]
    public void Bolt_knows_only_Neo4j()
    {
        foreach (var file in RepositoryFolder.FilesUnder("src/KazCsto.Bolt", "*.cs"))
        {
            var known = Used().Matches(File.ReadAllText(RepositoryFolder.PathOf(file))).Select(m => m.Groups[1].Value);

            known.Distinct().ShouldBe(["Neo4j"], file);
        }
    }

    private IEnumerable<string> UsersOf(string library) =>
        code
            .Foreign.Where(f => $"{f.Namespace}.".StartsWith($"{library}.", StringComparison.Ordinal))
            .Select(f => f.File);

    /// <summary>Of the arrows of a circle those between two folders that have fewest of them: they are the easiest to turn.</summary>
    private static string[] FewestFirst(ImmutableArray<(string From, string To)> circle) =>
        [
            .. Told(
                    circle
                        .GroupBy(a => (Path.GetDirectoryName(a.From), Path.GetDirectoryName(a.To)))
                        .OrderBy(g => g.Count())
                        .SelectMany(g => g)
                )
                .Take(MostTold),
        ];

    private static string[] Told(IEnumerable<(string From, string To)> arrows) =>
        [.. arrows.Select(a => $"{a.From} -> {a.To}")];

    /// <summary>The project, or the folder of the core.</summary>
    private static string WingOf(string file) =>
        file.Split('/') is ["src", "KazCsto", var folder, ..] ? folder : file.Split('/')[1];

    [GeneratedRegex(@"^using KazCsto\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Used();
}
