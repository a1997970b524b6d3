using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Export.Charts;
using KazCsto.Graphs.Rankings;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Pages;

/// <summary>Answers as elements of a page: every line opens to its claims, and nothing is left out.</summary>
internal static class HtmlAnswer
{
    /// <summary>The pieces of an answer.</summary>
    public static IEnumerable<XElement> Of(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    private static IEnumerable<XElement> Of(Block block) =>
        block switch
        {
            Part { Blocks.IsEmpty: true, IfNone: null } => [],
            Part { Blocks.IsEmpty: true } part =>
            [
                El("div", El("h4", part.Title), El("p", Class("none"), part.IfNone)),
            ],
            Part { IsFolded: true } part => [Opening([part.Title], Of(part.Blocks))],
            Part part => [El("div", El("h4", part.Title), Of(part.Blocks))],
            Line line => [Sentence(line), .. line.Under.IsEmpty ? [] : new[] { Under(line) }],
            Remark remark => [El("p", Class(remark.IsWarning ? "warning" : "convention"), remark.Text)],
            More { Blocks.IsEmpty: true } => [],
            More more => [Opening([more.Told], Of(more.Blocks))],
            Late late => Of(late.Blocks.Value),
            Grid grid => [Table(grid.Columns, grid.Cells.Select(cells => RowOf(cells, grid.Columns[0].Length == 0)))],
            Picture picture => [Drawn(picture)],
            _ => throw new ArgumentException($"a page has no form for {block.GetType().Name}"),
        };

    private static XElement Sentence(Line line)
    {
        var text = line.Marker.Length == 0 ? line.Says.Text : $"{line.Marker.Trim()} {line.Says.Text}".TrimStart();
        object said = line.IsLead ? El("strong", text) : text;
        return line.Says.Facts.IsEmpty && line.Because.Length > 0
            ? El("p", said, " ", El("span", Class("cite"), line.Because))
            : Claims.Unfolding(said, line.Says.Facts, line.Because == line.Says.Cited() ? "" : line.Because);
    }

    private static XElement Under(Line line) => El("div", Class("inside"), Of(line.Under));

    /// <summary>A row; without a heading over it, its first cell heads the row.</summary>
    private static XElement RowOf(object?[] cells, bool isHeaded) =>
        El(
            "tr",
            cells.Select(
                (cell, i) =>
                    El(
                        isHeaded && i == 0 ? "th" : "td",
                        isHeaded && i == 0 ? new XAttribute("scope", "row") : null,
                        cell is Part { Tone.Length: > 0 } part ? Class(part.Tone) : null,
                        Cell(cell)
                    )
            )
        );

    /// <summary>A picture, or why it would take too long.</summary>
    private static XElement Drawn(Picture picture)
    {
        try
        {
            return El("div", Class("picture"), ChartOf.Picture(picture));
        }
        catch (MeasureRefusedException refused)
        {
            return El("p", Class("none"), $"{picture.Caption} is not drawn: {refused.Message}");
        }
    }

    private static object? Cell(object? cell) =>
        cell switch
        {
            Statement { Facts.IsEmpty: true } said => said.Text,
            Statement said => Claims.Unfolding(said.Text, said.Facts),
            Part { Blocks.IsEmpty: false } part => Opening([part.Title], Of(part.Blocks)),
            _ => CellWords.Of(cell),
        };
}
