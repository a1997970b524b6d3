using System.Text.RegularExpressions;
using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export.Pictures;

public class DiagramTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Fact]
    public void Parallel_ties_of_one_group_are_one_line()
    {
        var network = new Sample()
            .Tie("state:oak", "operates", "base:fort")
            .Tie("state:oak", "leases", "base:fort")
            .Tie("state:oak", "depends-on", "base:fort")
            .Network;

        var line = Whole(network).Ties.ShouldHaveSingleItem();

        line.Ties.Select(t => t.Kind.Name).ShouldBe(["operates", "leases", "depends-on"]);
        line.Tooltip.Split('\n').Length.ShouldBe(3);
    }

    [Fact]
    public void Ties_of_two_groups_are_two_lines() =>
        Whole(
            new Sample()
                .Tie("state:oak", "supplies-arms", "state:hazel")
                .Tie("state:oak", "supports", "state:hazel")
                .Network
        )
            .Ties.Length.ShouldBe(2);

    [Fact]
    public void What_is_denied_is_never_drawn_and_what_is_contested_only_around_a_node()
    {
        var network = new Sample()
            .Tie("state:a", "supports", "state:b", stance: Stance.Denies)
            .Tie("state:a", "supports", "state:c", credibility: 5)
            .Tie("state:a", "supports", "state:d")
            .Network;

        Whole(network).Nodes.Select(n => n.Node.Name).ShouldBe(["a", "d"]);
        var around = Diagram.Around(network, Sample.Style, network.Find("state:a")!, 1);
        around.Nodes.Select(n => n.Node.Name).ShouldBe(["a", "c", "d"]);
        around.Ties.Select(t => t.IsContested).ShouldBe([true, false]);
        Written.Svg(around).ShouldContain(">contested</text>");
    }

    [Fact]
    public void What_is_only_possibly_in_force_is_dashed_and_in_the_legend()
    {
        var network = new Sample().Tie("state:a", "supports", "state:b", "2021", "2022-01").Network.At(Day);

        var diagram = Whole(network);

        diagram.Ties.Single().Line.ShouldBe(LinePattern.Possible);
        diagram.Ties.Single().Tooltip.ShouldStartWith("a supports b, 2021 to 2022-01 (possibly) (Sample");
        Written.Svg(diagram).ShouldContain("only possibly in force on that day</text>");
    }

    [Theory]
    [InlineData(Basis.Observed, 0)]
    [InlineData(Basis.Assessed, 2)]
    [InlineData(Basis.Foreseen, 2)]
    [InlineData(Basis.Said, 2)]
    public void What_nobody_observed_is_pale_and_in_the_legend(Basis basis, int pale)
    {
        var network = new Sample().Tie("state:a", "supports", "state:b", basis: basis).Network;

        var svg = Written.Svg(Diagram.Whole(network, Sample.Style, "A"));

        Regex.Count(svg, "opacity=\"0.5\"").ShouldBe(pale);
        svg.Contains("pale: only assessed or said").ShouldBe(pale > 0);
    }

    [Fact]
    public void The_legend_explains_only_what_is_shown()
    {
        var svg = Written.Svg(Whole(new Sample().Tie("state:a", "supports", "state:b").Network));

        svg.ShouldContain(">politics</text>");
        svg.ShouldNotContain(">membership</text>");
        svg.ShouldNotContain(">Leader</text>");
        svg.ShouldNotContain("possibly");
    }

    [Fact]
    public void A_leader_a_base_and_an_organ_stand_with_their_state()
    {
        var diagram = Whole(
            new Sample()
                .Tie("leader:tom", "holds-office", "organ:council")
                .Tie("organ:council", "organ-of", "state:hazel")
                .Tie("state:hazel", "hosts", "facility:dam")
                .Tie("state:oak", "leases", "facility:dam")
                .Network
        );

        var cluster = diagram.Clusters.Single(c => diagram.Nodes[c.Head].Node.Id == "state:hazel");
        cluster.Members.Select(m => diagram.Nodes[m].Node.Id).ShouldBe(["leader:tom", "organ:council", "facility:dam"]);
    }

    [Fact]
    public void Seats_in_an_organ_are_left_out_where_the_membership_is_drawn()
    {
        var network = new Sample()
            .Tie("organ:council", "organ-of", "institution:league")
            .Tie("state:hazel", "member-of", "institution:league")
            .Tie("state:hazel", "member-of", "organ:council")
            .Tie("state:oak", "member-of", "organ:council")
            .Network;

        Whole(network)
            .Ties.SelectMany(t => t.Ties)
            .Select(t => t.Id)
            .ShouldBe(
                [
                    "member-of|state:hazel|institution:league|",
                    "member-of|state:oak|organ:council|",
                    "organ-of|organ:council|institution:league|",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Around_a_node_stands_what_is_some_ties_away()
    {
        var network = new Sample()
            .Tie("state:a", "supports", "state:b")
            .Tie("state:b", "supports", "state:c")
            .Tie("state:c", "supports", "state:d")
            .Network;
        var node = network.Find("state:a")!;

        Diagram.Around(network, Sample.Style, node, 0).Nodes.Length.ShouldBe(1);
        Diagram.Around(network, Sample.Style, node, 1).Nodes.Length.ShouldBe(2);
        Diagram.Around(network, Sample.Style, node, 2).Nodes.Length.ShouldBe(3);
    }

    [Fact]
    public void A_symmetric_tie_has_no_arrow_and_one_that_runs_both_ways_has_two()
    {
        var diagram = Whole(
            new Sample()
                .Tie("state:a", "rivals", "state:b")
                .Tie("state:c", "supports", "state:d")
                .Tie("state:d", "supports", "state:c")
                .Network
        );

        diagram
            .Ties.Select(t => (t.Arrow, t.ArrowBack))
            .ShouldBe([(Arrow.None, Arrow.None), (Arrow.Triangle, Arrow.Triangle)]);
    }

    [Fact]
    public void A_line_of_opposite_ties_of_two_kinds_has_an_arrow_at_either_end()
    {
        var network = new Sample().Tie("state:a", "operates", "base:b").Tie("base:b", "located-in", "state:a").Network;

        var line = Whole(network).Ties.ShouldHaveSingleItem();

        (line.Arrow, line.ArrowBack).ShouldBe((Arrow.Diamond, Arrow.Diamond));
    }

    [Fact]
    public void An_arrow_that_is_only_contested_is_not_drawn_on_a_line_that_is_certain()
    {
        var network = new Sample()
            .Tie("state:a", "supports", "state:b")
            .Tie("state:b", "supports", "state:a", credibility: 5)
            .Network;

        var line = Diagram.Around(network, Sample.Style, network.Find("state:a")!, 1).Ties.ShouldHaveSingleItem();

        (line.IsContested, line.Arrow, line.ArrowBack).ShouldBe((false, Arrow.Triangle, Arrow.None));
    }

    [Fact]
    public void An_arrow_at_the_beginning_of_a_line_points_at_the_node_there()
    {
        var network = new Sample().Tie("state:a", "signed", "treaty:b").Tie("treaty:b", "binds", "state:a").Network;
        var diagram = Chain(network, "state:a");

        var svg = Written.Svg(diagram);

        diagram.Ties.Single().ArrowBack.ShouldBe(Arrow.Open);
        // Two of the line, one of the legend.
        Regex.Count(svg, "marker-(start|end)=\"url.#arrow-law").ShouldBe(3);
    }

    [Fact]
    public void A_path_reads_from_left_to_right_whichever_way_its_ties_point()
    {
        var network = new Sample().Tie("state:b", "supports", "state:a").Tie("state:b", "supports", "state:c").Network;
        var path = Chain(network, "state:a");

        var columns = path.Nodes.Zip(Layout.Of(path).Nodes).OrderBy(p => p.Second.Left);
        columns.Select(p => p.First.Node.Name).ShouldBe(["a", "b", "c"]);
        var dot = Written.Dot(path);
        dot.ShouldContain("n0 -> n1 [");
        dot.ShouldContain("arrowhead=\"none\", dir=\"both\", arrowtail=\"normal\"");
        dot.ShouldContain("n1 -> n2 [");
    }

    private static Diagram Whole(Network network) => Diagram.Whole(network, Sample.Style, "Test");

    private static Diagram Chain(Network network, string start) =>
        Diagram.OfTies(network, Sample.Style, network.Ties, "Chain", network.Find(start)!);
}
