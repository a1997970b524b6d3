namespace KazCsto.Export.Pictures;

/// <summary>Writes a picture in the DOT language, for reading and for Graphviz. https://graphviz.org/doc/info/lang.html</summary>
/// <remarks>
/// Nodes are called n0, n1, ... because a quoted name cannot hold every text: its only escape is <c>\"</c>. The real id is in the
/// attribute <c>id</c>. There is no legend: in a force layout it would take part as a node, and it is part of the built-in picture.
/// </remarks>
public static class Dot
{
    /// <summary>Writes a picture.</summary>
    public static void Write(Diagram diagram, TextWriter writer)
    {
        writer.Write("digraph kazcsto {\n");
        Settings(diagram, writer);
        foreach (var kind in diagram.NodeKinds)
        {
            writer.Write($"\n  // {Labels.OneLine(kind.Plural)}\n");
            foreach (var node in diagram.Nodes.Where(n => n.Node.Kind == kind))
            {
                Node(node, writer);
            }
        }

        Clusters(diagram, writer);
        var isTurned = Turned(diagram);
        foreach (var group in diagram.TieGroups)
        {
            writer.Write($"\n  // {Labels.OneLine(group.Name)}\n");
            foreach (var tie in diagram.Ties.Where(t => t.Style == group))
            {
                Line(tie, isTurned(tie), writer);
            }
        }

        writer.Write("}\n");
    }

    private static void Settings(Diagram diagram, TextWriter writer)
    {
        var title = DotText.Label(
            Labels.Wrap(diagram.Title, 60, 2).Append(Labels.OneLine(diagram.Subtitle))
        );
        writer.Write(
            $"  graph [label={title}, labelloc=\"t\", fontsize=\"20\", fontname=\"DejaVu Sans\",\n"
        );
        writer.Write(
            "    layout=\""
                + (diagram.Form == DiagramForm.Chain ? "dot" : "neato")
                + "\", rankdir=\"LR\",\n"
        );
        writer.Write(
            "    overlap=\"prism\", splines=\"true\", outputorder=\"edgesfirst\", start=\"42\"]\n"
        );
        writer.Write(
            "  node [fontname=\"DejaVu Sans\", fontsize=\"11\", style=\"filled\", margin=\"0.12,0.06\"]\n"
        );
        writer.Write("  edge [fontname=\"DejaVu Sans\", fontsize=\"9\"]\n");
    }

    private static void Node(DiagramNode node, TextWriter writer)
    {
        var style = node.Style;
        var centre = node.IsCentre ? ", penwidth=\"3\"" : "";
        writer.Write(
            $"  n{Numbers.Text(node.Number)} [label={DotText.Label(node.Lines)}, {DotText.Shape(style.Shape)}"
        );
        writer.Write($", fillcolor=\"{style.Fill}\", fontcolor=\"{style.Text}\"{centre}");
        writer.Write($", class=\"kind-{node.Node.Kind.Name}\", id={DotText.Escaped(node.Node.Id)}");
        writer.Write($", tooltip={DotText.Escaped(node.Tooltip)}]\n");
    }

    private static void Clusters(Diagram diagram, TextWriter writer)
    {
        var boxes = diagram.Clusters.Where(c => !c.Members.IsEmpty).ToList();
        if (boxes.Count > 0)
        {
            writer.Write("\n  // what belongs together; dot and fdp keep it so\n");
        }

        foreach (var cluster in boxes)
        {
            var members = string.Concat(cluster.Members.Select(m => $" n{Numbers.Text(m)};"));
            writer.Write(
                $"  subgraph cluster_{Numbers.Text(cluster.Head)} {{ label=\"\"; peripheries=\"0\";"
            );
            writer.Write($" n{Numbers.Text(cluster.Head)};{members} }}\n");
        }
    }

    private static void Line(DiagramTie tie, bool turned, TextWriter writer)
    {
        var (left, right) = turned ? (tie.To, tie.From) : (tie.From, tie.To);
        writer.Write(
            $"  n{Numbers.Text(left)} -> n{Numbers.Text(right)} [color=\"{tie.Style.Colour}\""
        );
        writer.Write(
            $", style=\"{DotText.Line(tie.Line)}\", penwidth=\"{Numbers.Text(tie.Width)}\""
        );
        writer.Write(Ends(tie, turned));
        if (!tie.Label.IsEmpty)
        {
            writer.Write($", label={DotText.Label(tie.Label)}");
        }

        writer.Write(
            $", class=\"group-{tie.Style.Slug}\", tooltip={DotText.Escaped(tie.Tooltip)}]\n"
        );
    }

    private static string Ends(DiagramTie tie, bool turned)
    {
        var (arrow, back) = (DotText.Arrow(tie.Arrow), DotText.Arrow(tie.ArrowBack));
        return tie.ArrowBack != Arrow.None
                ? $", dir=\"both\", arrowhead=\"{arrow}\", arrowtail=\"{back}\""
            : turned ? $", dir=\"back\", arrowtail=\"{arrow}\""
            : $", arrowhead=\"{arrow}\"";
    }

    /// <summary>Which ties of a chain point back to where it begins: <c>dot</c> would put their subject first.</summary>
    private static Func<DiagramTie, bool> Turned(Diagram diagram)
    {
        if (diagram.Form != DiagramForm.Chain)
        {
            return _ => false;
        }

        var ranks = Columns.Ranks(diagram);
        return tie => ranks[tie.From] > ranks[tie.To];
    }
}
