using KazCsto.Export.Pictures;
using KazCsto.Import;

namespace KazCsto.Tests.Export.Pictures;

public class StyleTests
{
    public static TheoryData<string, string, string> Mistakes { get; } =
        new()
        {
            { "state: {", "stat: {", "nodes: 'stat' is not known; did you mean 'state'?" },
            { "state: {", "stat: {", "nodes: the kind of node 'state' has no look" },
            {
                "member-of, organ-of",
                "member-off, organ-of",
                "ties: 'member-off' is not known; did you mean 'member-of'?"
            },
            { "member-of, organ-of", "organ-of", "ties: the kind of tie 'member-of' is in no group" },
            {
                "member-of, organ-of",
                "member-of, member-of, organ-of",
                "ties: the kind of tie 'member-of' stands 2 times"
            },
            { "shape: rounded", "shape: round", "nodes: state: shape: 'round' is not known; did you mean 'rounded'?" },
            { "line: solid", "line: possible", "ties: membership: line: 'possible' is not known" },
            { "arrow: open", "arrow: opne", "ties: membership: arrow: 'opne' is not known; did you mean 'open'?" },
            { "fill: \"#0072B2\"", "fill: blue", "nodes: state: fill: 'blue' is not known; expected a colour" },
            { "width: 2.4", "width: 0", "ties: force and command: width: '0' is not known; expected more than 0" },
            {
                "centre: institution",
                "centre: organ",
                "clusters: centre: 'organ' is not known; expected state or institution"
            },
            { "hosts: to", "hosts: here", "clusters: members: hosts: 'here' is not known; expected from or to" },
        };

    [Fact]
    public void Every_kind_of_the_schema_has_a_look()
    {
        Sample.Style.Nodes.Keys.ShouldBe(Sample.Schema.Nodes.Keys, ignoreOrder: true);
        Sample.Schema.Ties.Values.ShouldAllBe(kind => Sample.Style.Of(kind).Name.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_what_was_meant(string right, string wrong, string message)
    {
        var text = File.ReadAllText(Path.Combine(Sample.Root, "graph", "style.yaml"));
        var at = text.IndexOf(right, text.IndexOf("\nnodes:", StringComparison.Ordinal), StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("kazcsto-style");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "graph"));
        File.WriteAllText(
            Path.Combine(folder.FullName, "graph", "style.yaml"),
            text[..at] + wrong + text[(at + right.Length)..]
        );

        var problems = Should
            .Throw<ImportException>(() => Style.Load(DataFiles.In(folder.FullName), Sample.Schema))
            .Problems;

        problems.ShouldContain(p => p.ToString().Contains(message), string.Join('\n', problems));
        folder.Delete(true);
    }

    [Fact]
    public void Labels_stand_out_from_their_nodes() =>
        Sample.Style.Nodes.Values.ShouldAllBe(look => Contrast(look.Fill, look.Text) >= 4.5);

    [Fact]
    public void Lines_stand_out_from_white() =>
        Sample.Style.Ties.ShouldAllBe(group => Contrast(group.Colour, "#FFFFFF") >= 3);

    [Fact]
    public void Colour_never_speaks_alone()
    {
        // Places and provisions share a shape with leaders and treaties, and differ from them by light against dark.
        var looks = Sample.Style.Nodes.Values.Select(look => (look.Shape, Light(look.Fill) > 0.6));
        looks.Distinct().Count().ShouldBe(Sample.Style.Nodes.Count);
        var lines = Sample.Style.Ties.Select(group => (group.Line, group.Arrow, group.Width));
        lines.Distinct().Count().ShouldBe(Sample.Style.Ties.Count);
    }

    /// <summary>The contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio</summary>
    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Light(a), Light(b)), Math.Min(Light(a), Light(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Light(string colour)
    {
        var parts = Convert
            .FromHexString(colour[1..])
            .Select(part => part / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
