using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Export.Pages;

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

    private static XElement Shown(Block block) => HtmlAnswer.Of([block]).Single();
}
