using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export.Pictures;

public class LayoutTests
{
    private static readonly string[] Kinds = ["member-of", "holds-office", "hosts", "supplies-arms", "supports"];

    [Fact]
    public void Nodes_never_overlap_and_every_number_is_one()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var diagram = Diagram.Whole(Random(seed), Sample.Style, "Random");

            ShouldBeSound(diagram);
        }
    }

    [Fact]
    public void The_picture_of_a_node_and_of_a_path_is_sound_too()
    {
        var network = Sample.Alliance().At(new DateOnly(2022, 1, 9));

        foreach (var node in network.Nodes)
        {
            ShouldBeSound(Diagram.Around(network, Sample.Style, node, 2));
        }

        ShouldBeSound(Diagram.OfTies(network, Sample.Style, network.Ties, "Every tie", network.Nodes[0]));
    }

    [Fact]
    public void A_picture_of_nothing_is_empty()
    {
        var diagram = Diagram.Whole(new Sample().Network, Sample.Style, "Nothing");

        Layout.Of(diagram).Nodes.ShouldBeEmpty();
        Written.Svg(diagram).ShouldContain("A graph of 0 nodes");
    }

    [Fact]
    public void Members_stand_inside_the_box_of_their_head()
    {
        var diagram = Diagram.Whole(Sample.Alliance(), Sample.Style, "All");
        var layout = Layout.Of(diagram);

        foreach (var (cluster, box) in diagram.Clusters.Zip(layout.Clusters))
        {
            foreach (var node in cluster.Members.Append(cluster.Head).Select(n => layout.Nodes[n]))
            {
                (node.Left >= box.Left && node.Right <= box.Right).ShouldBeTrue();
                (node.Top >= box.Top && node.Bottom <= box.Bottom).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void The_institution_stands_near_the_middle()
    {
        var diagram = Diagram.Whole(Sample.Alliance(), Sample.Style, "All");
        var layout = Layout.Of(diagram);

        var league = layout.Nodes[diagram.Nodes.Single(n => n.Node.Id == "institution:league").Number];

        (league.Centre.X / layout.Width).ShouldBeInRange(0.25, 0.75);
        (league.Centre.Y / layout.Height).ShouldBeInRange(0.2, 0.8);
    }

    [Fact]
    public void What_is_written_on_lines_covers_no_node_and_nothing_else_that_is_written()
    {
        var network = new Sample()
            .Tie("state:a", "supports", "state:d")
            .Tie("state:a", "supplies-arms", "institution:b")
            .Tie("institution:b", "supports", "state:d")
            .Tie("leader:c", "holds-office", "state:a", role: "acting-prime-minister")
            .Tie("leader:c", "holds-office", "state:d", role: "acting-prime-minister")
            .Tie("state:d", "supports", "state:e")
            .Network;
        var ties = network.Ties.OrderBy(t => t.To.Id == "state:e").ToList();
        var diagram = Diagram.OfTies(network, Sample.Style, ties, "Three ways", network.Find("state:a")!);

        var layout = Layout.Of(diagram);

        layout.Labels.ShouldAllBe(label => label.Width > 0);
        NoneShouldOverlap([.. layout.Nodes, .. layout.Labels]);
        var left = diagram.Nodes.ToDictionary(n => n.Node.Id, n => layout.Nodes[n.Number].Left);
        left["state:a"].ShouldBeLessThan(left["institution:b"]);
        left["institution:b"].ShouldBeLessThan(left["state:d"]);
        left["state:d"].ShouldBeLessThan(left["state:e"]);
    }

    [Fact]
    public void A_label_fits_its_node()
    {
        var diagram = Diagram.Whole(Sample.Alliance(), Sample.Style, "All");
        var layout = Layout.Of(diagram);

        foreach (var node in diagram.Nodes)
        {
            var text = node.Lines.Max(Labels.Width) * NodeSize.Font(node);
            text.ShouldBeLessThan(layout.Nodes[node.Number].Width - 12);
        }
    }

    private static void ShouldBeSound(Diagram diagram)
    {
        var layout = Layout.Of(diagram);
        layout.Nodes.Length.ShouldBe(diagram.Nodes.Length);
        layout.Ties.Length.ShouldBe(diagram.Ties.Length);
        foreach (var box in layout.Nodes.Concat(layout.Clusters))
        {
            (box.Left >= 0 && box.Right <= layout.Width).ShouldBeTrue();
            (box.Top >= 0 && box.Bottom <= layout.Height).ShouldBeTrue();
        }

        foreach (var end in layout.Ties.SelectMany(t => new[] { t.Start, t.Leaving, t.Arriving, t.End }))
        {
            (double.IsFinite(end.X) && double.IsFinite(end.Y)).ShouldBeTrue();
        }

        NoneShouldOverlap(layout.Nodes);
        NoneShouldOverlap(layout.Clusters);
    }

    private static void NoneShouldOverlap(IReadOnlyList<Box> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                boxes[i].Overlaps(boxes[j]).ShouldBeFalse($"{boxes[i]} overlaps {boxes[j]}");
            }
        }
    }

    private static Network Random(int seed)
    {
        var random = new Random(seed);
        var sample = new Sample();
        for (var i = random.Next(60); i >= 0; i--)
        {
            var kind = Sample.Schema.Ties[Kinds[random.Next(Kinds.Length)]];
            sample.Tie(Some(kind.From, random), kind.Name, Some(kind.To, random));
        }

        return sample.Network;
    }

    private static string Some(IReadOnlyList<string> kinds, Random random) =>
        $"{kinds[random.Next(kinds.Count)]}:{new string('m', 1 + random.Next(30))}-{random.Next(9)}";
}
