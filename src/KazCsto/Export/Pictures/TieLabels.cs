namespace KazCsto.Export.Pictures;

/// <summary>Places what is written on lines: near the middle, clear of nodes and of each other.</summary>
internal static class TieLabels
{
    public const double FontSize = 11;
    public const double LineHeight = 13;
    private const double Margin = 3;

    // Parts of the way, the middle first.
    private static readonly double[] Parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

    /// <summary>The rectangle of each label, without width where there is none.</summary>
    public static ImmutableArray<Box> Of(Diagram diagram, ImmutableArray<Box> nodes, ImmutableArray<Curve> lines)
    {
        var taken = nodes.ToList();
        var labels = ImmutableArray.CreateBuilder<Box>(lines.Length);
        foreach (var (tie, line) in diagram.Ties.Zip(lines))
        {
            var label = tie.Label.IsEmpty ? default : Placed(tie.Label, line, taken);
            labels.Add(label);
            if (!tie.Label.IsEmpty)
            {
                taken.Add(label);
            }
        }

        return labels.MoveToImmutable();
    }

    /// <summary>The first place that is free, or else the one that covers least.</summary>
    private static Box Placed(ImmutableArray<string> text, Curve line, List<Box> taken)
    {
        var width = (text.Max(Labels.Width) * FontSize) + (2 * Margin);
        var height = (text.Length * LineHeight) + (2 * Margin);
        return Parts
            .Select(line.At)
            .Select(p => new Box(p.X - (width / 2), p.Y - (height / 2), width, height))
            .MinBy(box => taken.Sum(other => Shared(box, other)));
    }

    private static double Shared(Box a, Box b) =>
        Math.Max(0, Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left))
        * Math.Max(0, Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top));
}
