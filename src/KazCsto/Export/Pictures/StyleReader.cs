using System.Text.RegularExpressions;
using KazCsto.Graphs;
using KazCsto.Import;

namespace KazCsto.Export.Pictures;

/// <summary>Turns <c>graph/style.yaml</c> into a <see cref="Style"/>, and reports every word in it that means nothing.</summary>
internal sealed partial class StyleReader(Schema schema, Problems problems)
{
    private const string File = "graph/style.yaml";

    public static Style? Read(DataFiles files, Schema schema, Problems problems)
    {
        if (Yaml.Read(files, File, StyleFile.Of, problems) is not { } file)
        {
            return null;
        }

        var reader = new StyleReader(schema, problems);
        reader.CheckKinds(file);
        reader.CheckClusters(file.Clusters);
        var nodes = file.Nodes.ToDictionary(p => p.Key, p => reader.NodeOf(p.Key, p.Value));
        var ties = file.Ties.Select(p => reader.TieOf(p.Key, p.Value)).ToList();
        var (clusters, members) = (file.Clusters, file.Clusters.Members);
        return problems.Count > 0
            ? null
            : new(
                nodes,
                ties,
                clusters.Heads,
                clusters.Centre,
                members.ToDictionary(p => p.Key, p => p.Value == "from"),
                clusters.Parts
            );
    }

    private NodeStyle NodeOf(string kind, StyleFile.NodeEntry entry) =>
        new(
            Colour($"nodes: {kind}: fill", entry.Fill),
            Colour($"nodes: {kind}: text", entry.Text),
            Choice($"nodes: {kind}: shape", entry.Shape, Enum.GetValues<NodeShape>()),
            entry.Drawn
        );

    private TieStyle TieOf(string group, StyleFile.TieEntry entry)
    {
        var where = $"ties: {group}";
        if (entry.Width is not (> 0 and <= 10))
        {
            var width = Numbers.Text(entry.Width);
            Report($"{where}: width", width, "; expected more than 0 and at most 10");
        }

        LinePattern[] lines = [LinePattern.Solid, LinePattern.LongDash, LinePattern.DashDot];
        return new(
            group,
            Colour($"{where}: colour", entry.Colour),
            Choice($"{where}: line", entry.Line, lines),
            entry.Width,
            Choice($"{where}: arrow", entry.Arrow, Enum.GetValues<Arrow>()),
            entry.Drawn,
            entry.OnRequest
        );
    }

    /// <summary>Each kind of the schema has one look, and nothing else has any.</summary>
    private void CheckKinds(StyleFile file)
    {
        var ties = file.Ties.Values.SelectMany(t => t.Drawn.Concat(t.OnRequest)).ToList();
        Known("nodes", file.Nodes.Keys, schema.Nodes.Keys);
        Known("ties", ties, schema.Ties.Keys);
        IEnumerable<string> wrong =
        [
            .. schema.Nodes.Keys.Except(file.Nodes.Keys).Select(k => $"nodes: the kind of node '{k}' has no look"),
            .. schema.Ties.Keys.Except(ties).Select(k => $"ties: the kind of tie '{k}' is in no group"),
            .. ties.CountBy(k => k)
                .Where(k => k.Value > 1)
                .Select(k => $"ties: the kind of tie '{k.Key}' stands {k.Value} times"),
        ];
        foreach (var problem in wrong)
        {
            problems.Add(File, problem);
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
        if (!HexColour().IsMatch(found))
        {
            Report(where, found, "; expected a colour such as \"#0072B2\"");
        }

        return found;
    }

    /// <summary>A value as the file writes it: <c>LongDash</c> is <c>long-dash</c>.</summary>
    private T Choice<T>(string where, string found, T[] valid)
        where T : struct, Enum
    {
        var words = valid.ToDictionary(v => Hump().Replace($"{v}", "-").ToLowerInvariant());
        Known(where, [found], words.Keys);
        return words.GetValueOrDefault(found);
    }

    private void Report(string where, string found, string hint) =>
        problems.Add(File, $"{where}: '{found}' is not known{hint}");

    [GeneratedRegex("^#[0-9A-Fa-f]{6}\\z")]
    private static partial Regex HexColour();

    [GeneratedRegex("(?<=.)(?=[A-Z])")]
    private static partial Regex Hump();
}
