using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Export.Pages;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Export.Pages;

public sealed class HtmlAnswerTests
{
    [Fact]
    public void A_cell_that_has_pieces_opens_to_them()
    {
        var grid = new Grid(
            ["node", "score"],
            [
                [new Part("a", [new Line("carried by b")]), 0.5],
            ]
        );

        var cell = Shown(grid).Descendants("td").First();

        cell.Element("details")!.Element("summary")!.Value.ShouldBe("a");
        cell.Element("details")!.Value.ShouldBe("acarried by b");
    }

    [Fact]
    public void A_cell_without_pieces_has_nothing_to_open()
    {
        var grid = new Grid(
            ["node"],
            [
                [new Part("a", [])],
            ]
        );

        Shown(grid).Descendants("td").Single().ToString().ShouldBe("<td>a</td>");
    }

    [Fact]
    public void A_warning_is_told_apart_from_how_to_read()
    {
        Shown(new Remark("by hops")).Attribute("class")!.Value.ShouldBe("convention");
        Shown(new Remark("not power") { IsWarning = true }).Attribute("class")!.Value.ShouldBe("warning");
    }

    [Fact]
    public void What_a_terminal_says_instead_of_the_others_is_not_said_where_they_are()
    {
        var more = new More("and 1 more", [new Line("the other")]) { Instead = "and 1 more in another place" };

        Shown(more).Value.ShouldBe("and 1 morethe other");
        HtmlAnswer.Of([new More("and 0 more", []) { Instead = "nothing is left out" }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_opens_to_its_claims_under_the_citation_that_it_names()
    {
        var network = new Facts().Tie("state:a member-of institution:i").Network;
        var line = Line.Of(network.Ties.Single(), network);

        Shown(line).Element("summary")!.Value.ShouldEndWith(line.Says.Cited());
        Shown(line with { Because = "s against t" }).Element("summary")!.Value.ShouldEndWith(" s against t");
        Shown(line with { Because = "" }).Element("summary")!.Value.ShouldEndWith(line.Says.Cited());
    }

    private static XElement Shown(Block block) => HtmlAnswer.Of([block]).Single();
}
