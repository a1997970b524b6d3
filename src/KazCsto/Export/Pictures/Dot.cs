namespace KazCsto.Export.Pictures;

/// <summary>Writes a picture in the DOT language, for reading and for Graphviz. https://graphviz.org/doc/info/lang.html</summary>
/// <remarks>
/// Nodes are called n0, n1, ... because a quoted name cannot hold every text: its only escape is <c>\"</c>. The real id is in the
/// attribute <c>id</c>. There is no legend: in a force layout it would take part as a node, and it is part of the built-in picture.
/// </remarks>
internal static class Dot
{
    /// <summary>Writes a picture.</summary>
    public static void Write(Diagram diagram, TextWriter writer)
    {
        writer.Write(Settings(diagram));
        foreach (var kind in diagram.Nodes.GroupBy(n => n.Node.Kind))
        {
            writer.Write($"\n  // {Labels.OneLine(kind.Key.Plural)}\n");
            writer.Write(string.Concat(kind.Select(Node)));
        }

        var boxes = diagram.Clusters.Where(c => !c.Members.IsEmpty).Select(Cluster).ToList();
        if (boxes.Count > 0)
        {
            writer.Write("\n  // what belongs together; dot and fdp keep it so\n");
            writer.Write(string.Concat(boxes));
        }

        // Ties of a chain that point back to where it begins: dot would put their subject first.
        var ranks = diagram.Form == DiagramForm.Chain ? BoxColumns.Ranks(diagram) : new int[diagram.Nodes.Length];
        foreach (var group in diagram.TieGroups)
        {
            writer.Write($"\n  // {Labels.OneLine(group.Name)}\n");
            var ties = diagram.Ties.Where(t => t.Style == group);
            writer.Write(string.Concat(ties.Select(t => Line(t, ranks[t.From] > ranks[t.To]))));
        }

        writer.Write("}\n");
    }

    private static string Settings(Diagram diagram)
    {
        var lines = Labels.Wrap(diagram.Title, 60, 2).Append(Labels.OneLine(diagram.Subtitle));
        var engine = diagram.Form == DiagramForm.Chain ? "dot" : "neato";
        return $$"""
            digraph kazcsto {
              graph [label={{DotText.Label(
                lines
            )}}, labelloc="t", fontsize="20", fontname="DejaVu Sans",
                layout="{{engine}}", rankdir="LR",
                overlap="prism", splines="true", outputorder="edgesfirst", start="42"]
              node [fontname="DejaVu Sans", fontsize="11", style="filled", margin="0.12,0.06"]
              edge [fontname="DejaVu Sans", fontsize="9"]

            """;
    }

    private static string Node(DiagramNode node)
    {
        var style = node.Style;
        var centre = node.IsCentre ? ", penwidth=\"3\"" : "";
        return $"  {Name(node.Number)} [label={DotText.Label(node.Lines)}, {DotText.Shape(style.Shape)}"
            + $", fillcolor=\"{style.Fill}\", fontcolor=\"{style.Text}\"{centre}"
            + $", class=\"kind-{node.Node.Kind.Name}\", id={DotText.Escaped(node.Node.Id)}"
            + $", tooltip={DotText.Escaped(node.Tooltip)}]\n";
    }

    private static string Cluster(DiagramCluster cluster)
    {
        var members = string.Concat(cluster.Members.Select(m => $" {Name(m)};"));
        return $"  subgraph cluster_{Numbers.Text(cluster.Head)} {{ label=\"\"; peripheries=\"0\";"
            + $" {Name(cluster.Head)};{members} }}\n";
    }

    private static string Line(DiagramTie tie, bool turned)
    {
        var (left, right, arrow, back) = turned
            ? (tie.To, tie.From, tie.ArrowBack, tie.Arrow)
            : (tie.From, tie.To, tie.Arrow, tie.ArrowBack);
        var tail = back == Arrow.None ? "" : $", dir=\"both\", arrowtail=\"{DotText.Arrow(back)}\"";
        var label = tie.Label.IsEmpty ? "" : $", label={DotText.Label(tie.Label)}";
        // Half transparent, as in the SVG: only assessed or said.
        var colour = tie.IsOnlyTold ? $"{tie.Style.Colour}80" : tie.Style.Colour;
        return $"  {Name(left)} -> {Name(right)} [color=\"{colour}\""
            + $", style=\"{DotText.Line(tie.Line)}\", penwidth=\"{Numbers.Text(tie.Width)}\""
            + $", arrowhead=\"{DotText.Arrow(arrow)}\"{tail}{label}"
            + $", class=\"group-{tie.Style.Slug}\", tooltip={DotText.Escaped(tie.Tooltip)}]\n";
    }

    private static string Name(int node) => $"n{Numbers.Text(node)}";
}
