using KazCsto.Import;

namespace KazCsto.Export.Pictures;

/// <summary>What <c>graph/style.yaml</c> holds, as written.</summary>
internal sealed record StyleFile(
    Dictionary<string, StyleFile.NodeEntry> Nodes,
    Dictionary<string, StyleFile.TieEntry> Ties,
    StyleFile.ClusterEntry Clusters
)
{
    public static StyleFile Of(YamlEntry file) =>
        new(
            file.Entries("nodes", (_, e) => NodeOf(e)),
            file.Entries("ties", (_, e) => TieOf(e)),
            file.Entry("clusters", ClustersOf)
        );

    private static NodeEntry NodeOf(YamlEntry entry) =>
        new(entry.Text("fill"), entry.Text("text"), entry.Text("shape"), entry.Flag("drawn"));

    private static TieEntry TieOf(YamlEntry entry) =>
        new(
            entry.Text("line"),
            entry.Text("colour"),
            entry.Number("width"),
            entry.Text("arrow"),
            entry.Texts("drawn"),
            entry.Texts("on-request")
        );

    private static ClusterEntry ClustersOf(YamlEntry entry) =>
        new(entry.Texts("heads"), entry.Text("centre"), entry.TextsByName("members"), entry.Texts("parts"));

    internal sealed record NodeEntry(string Fill, string Text, string Shape, bool Drawn);

    internal sealed record TieEntry(
        string Line,
        string Colour,
        double Width,
        string Arrow,
        List<string> Drawn,
        List<string> OnRequest
    );

    internal sealed record ClusterEntry(
        List<string> Heads,
        string Centre,
        Dictionary<string, string> Members,
        List<string> Parts
    );
}
