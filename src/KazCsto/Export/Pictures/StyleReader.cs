using KazCsto.Import;
using KazCsto.Model;

namespace KazCsto.Export.Pictures;

/// <summary>Turns <c>graph/style.yaml</c> into a <see cref="Style"/>, and reports every word in it that means nothing.</summary>
internal sealed class StyleReader(Schema schema, Problems problems)
{
    private const string File = "graph/style.yaml";

    private static readonly string[] Shapes = [.. Enum.GetValues<NodeShape>().Select(Word)];
    private static readonly string[] Arrows = [.. Enum.GetValues<Arrow>().Select(Word)];
    private static readonly string[] Lines =
    [
        .. new[] { LinePattern.Solid, LinePattern.LongDash, LinePattern.DashDot }.Select(Word),
    ];

    public static Style? Read(string folder, Schema schema, Problems problems) =>
        Yaml.Read<StyleFile>(folder, File, problems) is { } file
            ? new StyleReader(schema, problems).StyleOf(file)
            : null;

    private Style StyleOf(StyleFile file)
    {
        CheckNodes(file);
        CheckTies(file);
        CheckClusters(file.Clusters);
        var nodes = file.Nodes.ToDictionary(p => p.Key, p => NodeOf(p.Key, p.Value));
        var ties = file.Ties.Select(p => TieOf(p.Key, p.Value)).ToList();
        return problems.Count > 0
            ? new(nodes, [], [], "", new Dictionary<string, bool>(), [])
            : new(
                nodes,
                ties,
                file.Clusters.Heads,
                file.Clusters.Centre,
                file.Clusters.Members.ToDictionary(p => p.Key, p => p.Value == "from"),
                file.Clusters.Parts
            );
    }

    private NodeStyle NodeOf(string kind, StyleFile.NodeEntry entry) =>
        new(
            Colour($"nodes: {kind}: fill", entry.Fill),
            Colour($"nodes: {kind}: text", entry.Text),
            Choice<NodeShape>($"nodes: {kind}: shape", entry.Shape, Shapes),
            entry.Drawn
        );

    private TieStyle TieOf(string group, StyleFile.TieEntry entry)
    {
        if (entry.Width is not (> 0 and <= 10))
        {
            Report(
                $"ties: {group}: width",
                Numbers.Text(entry.Width),
                "; expected more than 0 and at most 10"
            );
        }

        return new(
            group,
            Colour($"ties: {group}: colour", entry.Colour),
            Choice<LinePattern>($"ties: {group}: line", entry.Line, Lines),
            entry.Width,
            Choice<Arrow>($"ties: {group}: arrow", entry.Arrow, Arrows),
            entry.Drawn,
            entry.OnRequest
        );
    }

    private void CheckNodes(StyleFile file)
    {
        Known("nodes", file.Nodes.Keys, schema.Nodes.Keys);
        foreach (var kind in schema.Nodes.Keys.Where(k => !file.Nodes.ContainsKey(k)))
        {
            problems.Add(File, $"nodes: the kind of node '{kind}' has no look");
        }
    }

    private void CheckTies(StyleFile file)
    {
        var kinds = file.Ties.SelectMany(p => p.Value.Drawn.Concat(p.Value.OnRequest)).ToList();
        Known("ties", kinds, schema.Ties.Keys);
        foreach (var kind in schema.Ties.Keys.Except(kinds))
        {
            problems.Add(File, $"ties: the kind of tie '{kind}' is in no group");
        }

        foreach (var twice in kinds.GroupBy(k => k).Where(g => g.Count() > 1))
        {
            problems.Add(File, $"ties: the kind of tie '{twice.Key}' stands {twice.Count()} times");
        }
    }

    private void CheckClusters(StyleFile.ClusterEntry clusters)
    {
        Known("clusters: heads", clusters.Heads, schema.Nodes.Keys);
        Known("clusters: centre", [clusters.Centre], clusters.Heads);
        Known("clusters: members", clusters.Members.Keys, schema.Ties.Keys);
        Known("clusters: parts", clusters.Parts, schema.Ties.Keys);
        foreach (var (kind, end) in clusters.Members)
        {
            Known($"clusters: members: {kind}", [end], ["from", "to"]);
        }
    }

    private void Known(string where, IEnumerable<string> found, IEnumerable<string> valid)
    {
        foreach (var unknown in found.Except(valid))
        {
            Report(where, unknown, Nearest.Hint(unknown, valid));
        }
    }

    private string Colour(string where, string found)
    {
        if (found.Length != 7 || found[0] != '#' || !found[1..].All(char.IsAsciiHexDigit))
        {
            Report(where, found, "; expected a colour such as \"#0072B2\"");
        }

        return found;
    }

    private T Choice<T>(string where, string found, string[] valid)
        where T : struct, Enum
    {
        Known(where, [found], valid);
        return Enum.GetValues<T>().FirstOrDefault(value => Word(value) == found);
    }

    private void Report(string where, string found, string hint) =>
        problems.Add(File, $"{where}: '{found}' is not known{hint}");

    /// <summary>A value as the file writes it: <c>LongDash</c> is <c>long-dash</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (c, i) =>
                        char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : $"{c}"
                )
        );
}
