using KazCsto.Answers;
using KazCsto.Networks.Structure;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Answers;

public sealed class StructureAnswerTests
{
    private static readonly Network Star = Enumerable
        .Range(0, 11)
        .Aggregate(new Facts().Nodes("state:alone"), (facts, i) => facts.Tie($"state:s{i:00} member-of institution:i"))
        .Network;

    [Fact]
    public void Of_a_large_component_eight_nodes_are_named_and_the_others_are_folded()
    {
        var answer = StructureAnswer.Of(new(Star, Star), NetworkStructure.Of(Star, _ => true));

        var components = answer.Blocks.OfType<Part>().First().Blocks;
        components
            .OfType<Line>()
            .Select(l => l.Says.Text)
            .ShouldBe(["12 nodes: i, s00, s01, s02, s03, s04, s05, s06 ...", "1 nodes without any tie in force"]);
        var others = components.OfType<More>().Single();
        others.Told.ShouldBe("and 4 others");
        others.Blocks.Cast<Line>().Single().Says.Text.ShouldBe("s07, s08, s09, s10");
    }

    [Fact]
    public void Parts_without_anything_in_them_still_have_their_heading()
    {
        var bare = new Facts().Nodes("state:alone").Network;

        var answer = StructureAnswer.Of(new(bare, bare), NetworkStructure.Of(bare, _ => true));

        answer
            .Blocks.OfType<Part>()
            .Skip(1)
            .Select(p => (p.Title, p.IfNone))
            .ShouldBe([
                ("Cut points (0): without one of them more parts would be", ""),
                ("Bridges (0): without one of them more parts would be", ""),
            ]);
    }

    [Fact]
    public void A_cut_lists_its_ties_with_what_every_row_of_ties_has()
    {
        var cut = TieCut.Between(Star, Star.Find("state:s00")!, Star.Find("state:s01")!, _ => true);

        var answer = StructureAnswer.Cut(new(Star, Star), Star.Find("state:s00")!, Star.Find("state:s01")!, cut);

        answer.Title.ShouldBe("1 tie separates s00 from s01, over all of history");
        answer.Rows.Columns.ShouldBe(TieCells.Columns);
        answer.Rows.Cells.Single()[0].ShouldBe("member-of|state:s00|institution:i|");
    }
}
