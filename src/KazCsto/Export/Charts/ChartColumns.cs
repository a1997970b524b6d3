using System.Text;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Columns of equal width side by side, of which each drawing fills some; all of one colour are one element.</summary>
internal sealed class ChartColumns(double left, double right, int count)
{
    /// <summary>Fills the columns for which something is so, from a height down by another.</summary>
    public void Draw(SvgCanvas svg, string colour, Func<int, bool> isSo, Func<int, (double Top, double Height)> extent)
    {
        var path = new StringBuilder();
        for (int first = 0, end; first < count; first = end)
        {
            end = first + 1;
            if (!isSo(first))
            {
                continue;
            }

            var bar = extent(first);
            while (end < count && isSo(end) && extent(end) == bar)
            {
                end++;
            }

            path.Append('M').Append(Numbers.Text(At(first))).Append(' ').Append(Numbers.Text(bar.Top));
            path.Append('H').Append(Numbers.Text(At(end)));
            path.Append('v').Append(Numbers.Text(bar.Height));
            path.Append('H').Append(Numbers.Text(At(first))).Append('z');
        }

        if (path.Length > 0)
        {
            svg.Draw("path", "", ("d", path.ToString()), ("fill", colour));
        }
    }

    private double At(int column) => left + (column * (right - left) / count);
}
