using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using KazCsto.Export;
using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export;

public class HostileNamesTests
{
    public static TheoryData<string> Names => HostileNames.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Survive_in_GraphML(string name)
    {
        var graphml = XDocument.Parse(Written.GraphMl(Named(name)), LoadOptions.PreserveWhitespace);

        var texts = graphml.Descendants().Where(e => e.Name.LocalName == "data").Select(e => e.Value);
        var expected = Characters.Allowed(name);
        texts.Contains(expected).ShouldBe(expected.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Survive_in_the_tooltips_of_SVG(string name)
    {
        var svg = XDocument.Parse(Written.Svg(Picture(name)));

        var titles = svg.Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value);
        titles.ShouldContain(title => title.StartsWith(Characters.Allowed(name) + ": State", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Survive_in_JSON(string name)
    {
        using var json = JsonDocument.Parse(Written.Json(Named(name)));

        var names = json
            .RootElement.GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.GetProperty("name").GetString());
        names.ShouldContain(InUtf8(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Survive_in_tables(string name)
    {
        using var reader = new StringReader(Written.Csv(Named(name))["nodes.csv"]);
        using var csv = CsvReader.Create(reader);

        var names = new List<string>();
        while (csv.Read())
        {
            names.Add(csv.GetString("name"));
        }

        names.ShouldContain(InUtf8(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_valid_in_DOT(string name)
    {
        var dot = Written.Dot(Picture(name));

        if (!IsInstalled("dot"))
        {
            Assert.Skip("Graphviz is not installed: the program 'dot' would read what was written.");
        }

        Run("dot", "-Tcanon", dot).ShouldContain("n0");
    }

    [Fact]
    public void A_label_of_ten_thousand_letters_is_cut_and_its_tooltip_is_not()
    {
        var node = Picture(new string('x', 10_000)).Nodes.Single(n => n.Tooltip.Length > 10_000);

        node.Lines.Length.ShouldBe(3);
        node.Lines[^1].ShouldEndWith("…");
        node.Lines.ShouldAllBe(line => line.Length < 40);
    }

    /// <summary>Half a surrogate pair is no character, and UTF-8 has no way to write it.</summary>
    private static string InUtf8(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));

    private static Network Named(string name) =>
        new Sample().Node("state:a", name).Tie("state:a", "supplies-arms", "state:b").Network;

    private static Diagram Picture(string name) => Diagram.Whole(Named(name), Sample.Style, name);

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Run(string program, string argument, string input)
    {
        var start = new ProcessStartInfo(program, argument)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output.Result;
    }
}
