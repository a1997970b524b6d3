using System.Xml.Linq;
using KazCsto.Answers;

namespace KazCsto.Export.Charts;

/// <summary>The drawing of each picture that an answer may hold.</summary>
internal static class ChartOf
{
    /// <summary>A picture as an SVG element.</summary>
    public static XElement Picture(Picture picture)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Write(picture, text);
        return XElement.Parse(text.ToString(), LoadOptions.PreserveWhitespace);
    }

    /// <summary>Writes a picture as an SVG file.</summary>
    public static void Write(Picture picture, TextWriter output)
    {
        switch (picture)
        {
            case TimelinePicture over:
                TimelineChart.Write(over.Timeline, over.Nodes, output, over.AreRanks);
                break;
            case SpecificationPicture by:
                SpecificationChart.Write(by.Curve, output);
                break;
            case QuotaPicture by:
                QuotaSweepChart.Write(by.Study, by.When, output);
                break;
            case GamePicture game:
                QuotaSweepChart.Write(game.Sweep.Value, game.Players, output);
                break;
            case TruthTablePicture table:
                TruthTableChart.Write(table.Analysis, output);
                break;
            case XyPicture xy:
                XyChart.Write(xy.Plot, output);
                break;
            default:
                throw new ArgumentException($"{picture.GetType().Name} has no drawing");
        }
    }
}
