using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export;

public class GoldenTests
{
    private static readonly Network Tiny = Sample.Tiny().At(new DateOnly(2022, 1, 9));

    private static readonly Diagram Whole = Diagram.Whole(Tiny, Sample.Style, "Four nodes");

    [Fact]
    public void A_network_of_four_nodes_as_DOT() => Written.Dot(Whole).ShouldBeFile("tiny.dot");

    [Fact]
    public void A_network_of_four_nodes_as_SVG() => Written.Svg(Whole).ShouldBeFile("tiny.svg");

    [Fact]
    public void A_network_of_four_nodes_as_GraphML() => Written.GraphMl(Tiny).ShouldBeFile("tiny.graphml");

    [Fact]
    public void A_network_of_four_nodes_as_JSON() => Written.Json(Tiny).ShouldBeFile("tiny.json");

    [Theory]
    [InlineData("nodes.csv")]
    [InlineData("ties.csv")]
    [InlineData("claims.csv")]
    public void A_network_of_four_nodes_as_tables(string name) => Written.Csv(Tiny)[name].ShouldBeFile(name);

    [Fact]
    public void A_path_as_SVG()
    {
        var ties = new[] { "office", "membership" }
            .Select(group => Tiny.Ties.First(t => Sample.Style.Of(t.Kind).Name == group))
            .ToList();

        var tom = Tiny.Find("leader:tom")!;
        var path = Diagram.OfTies(Tiny, Sample.Style, ties, "From Tom to the League", tom);

        Written.Svg(path).ShouldBeFile("path.svg");
    }
}
