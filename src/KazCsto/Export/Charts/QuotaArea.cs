using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The area between an axis of quotas, from half of the votes to all, and an axis of shares of power.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Shares">The axis of shares, upwards.</param>
internal sealed record QuotaArea(Box Box, ValueAxis Shares)
{
    /// <summary>Where a quota lies.</summary>
    public double X(double quota) => Box.Left + ((quota - 0.5) * 2 * Box.Width);

    /// <summary>How far down a share lies.</summary>
    public double Y(double share) => Box.Bottom - (Shares.Share(share) * Box.Height);

    /// <summary>Draws both axes.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="votes">Of what a quota is a share.</param>
    /// <param name="atTheEnd">What stands at the quota of all votes.</param>
    public void DrawAxes(SvgCanvas svg, string votes, string atTheEnd)
    {
        foreach (var tick in Shares.Ticks)
        {
            var colour = tick == 0 ? Palette.Axis : Palette.Grid;
            svg.Stroke($"M{ChartPen.Pair(Box.Left, Y(tick))} H{Numbers.Text(Box.Right)}", colour, 1);
            svg.Label(Words.Percent(tick, 1), Box.Left - 8, Y(tick) + 4, "end", Palette.Quiet);
        }

        foreach (var tick in Enumerable.Range(0, 6).Select(i => 0.5 + (i / 10.0)))
        {
            svg.Stroke($"M{ChartPen.Pair(X(tick), Box.Bottom)} v5", Palette.Axis, 1);
            svg.Label(Words.Percent(tick, 1), X(tick), Box.Bottom + 18, "middle", Palette.Quiet);
        }

        svg.Label("share of the power", Box.Left - 44, Box.Top - 14, null, Palette.Quiet);
        svg.Label(
            $"quota: how much of {votes} a decision needs",
            Box.Left + (Box.Width / 2),
            Box.Bottom + 36,
            "middle",
            Palette.Quiet
        );
        svg.Stroke($"M{ChartPen.Pair(Box.Right, Box.Top - 6)} V{Numbers.Text(Box.Bottom)}", Palette.Axis, 1, "2 3");
        svg.Label(atTheEnd, Box.Right, Box.Top - 14, "end", Palette.Ink, bold: true);
    }
}
