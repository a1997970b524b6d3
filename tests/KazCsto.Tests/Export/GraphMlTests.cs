using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace KazCsto.Tests.Export;

public class GraphMlTests
{
    private const string Variable = "KAZCSTO_DATASETS";

    [Fact]
    public void Is_valid_by_the_published_schema()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", "formats", "xsd");
        if (!File.Exists(Path.Combine(folder, "graphml.xsd")))
        {
            Assert.Skip($"Set {Variable} to a folder that holds formats/xsd/graphml.xsd.");
        }

        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.XmlResolver = new XmlUrlResolver();
        // The schema includes others that lie beside it.
        settings.Schemas.Add(null, Path.Combine(folder, "graphml.xsd"));
        var problems = new List<string>();
        settings.ValidationEventHandler += (_, e) => problems.Add(e.Message);
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;

        using var reader = XmlReader.Create(new StringReader(Written.GraphMl(Sample.Alliance())), settings);
        while (reader.Read()) { }

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void Holds_every_node_and_tie_with_its_ends()
    {
        var network = Sample.Alliance();
        var graph = XDocument.Parse(Written.GraphMl(network)).Root!.Elements().Last();

        var nodes = graph.Elements().Where(e => e.Name.LocalName == "node").Select(e => (string)e.Attribute("id")!);
        var ties = graph
            .Elements()
            .Where(e => e.Name.LocalName == "edge")
            .Select(e => ((string)e.Attribute("source")!, (string)e.Attribute("target")!));

        nodes.ShouldBe(network.Nodes.Select(n => n.Id));
        ties.ShouldBe(network.Ties.Select(t => (t.From.Id, t.To.Id)));
    }

    [Fact]
    public void Ids_that_XML_forbids_become_numbers()
    {
        var network = new Sample().Tie("state:a b", "supports", "state:<c>").Network;

        var graphml = Written.GraphMl(network);

        graphml.ShouldContain("<node id=\"n0\">");
        graphml.ShouldContain("<data key=\"node-id\">state:a b</data>");
        graphml.ShouldContain("source=\"n1\" target=\"n0\"");
        network.Nodes.Select(n => n.Id).ShouldBe(["state:<c>", "state:a b"]);
    }

    [Fact]
    public void Contested_and_denied_ties_say_so() =>
        Written
            .GraphMl(new Sample().Tie("state:a", "supports", "state:b", stance: Stance.Denies).Network)
            .ShouldContain("<data key=\"edge-standing\">denied</data>");

    [Fact]
    public void Symmetric_ties_are_marked_and_every_tie_is_directed()
    {
        var graphml = Written.GraphMl(
            new Sample().Tie("state:a", "rivals", "state:b").Tie("state:a", "supports", "state:b").Network
        );

        graphml.ShouldNotContain("directed=\"false\"");
        Regex.Count(graphml, "<data key=\"edge-symmetric\">true</data>").ShouldBe(1);
    }

    [Fact]
    public void What_only_possibly_holds_on_the_day_is_marked_in_every_format()
    {
        var network = new Sample()
            .Tie("state:a", "supports", "state:b", "2021", "2022-01")
            .Tie("state:a", "supports", "state:c", "2021", "2023")
            .Network.At(new DateOnly(2022, 1, 9));

        Regex.Count(Written.GraphMl(network), "<data key=\"edge-possibly\">true</data>").ShouldBe(1);
        Regex.Count(Written.Json(network), "\"possibly\": true").ShouldBe(1);
        var rows = Written.Csv(network)["ties.csv"].Split('\n');
        rows[0].ShouldContain(",until,possibly,probability,");
        rows[1].ShouldContain(",2021,2022-01,true,");
        rows[2].ShouldContain(",2021,2023,false,");
    }
}
