using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Puts the labels of marks into rows below the axis, the most important first, so that none touches another or the stem of another.</summary>
internal static class MarkLabels
{
    private const double Gap = 10;
    private const double StemGap = 3;

    /// <summary>The row and the left end of each label; null if there is no room for it.</summary>
    /// <param name="marks">Where each mark is, how wide its label, and how important.</param>
    /// <param name="rows">The most rows.</param>
    /// <param name="left">How far to the left a label may go.</param>
    /// <param name="right">How far to the right.</param>
    public static (int Row, double Left)?[] Place(
        IReadOnlyList<(double X, double Width, double Importance)> marks,
        int rows,
        double left,
        double right
    )
    {
        var placed = new (int Row, double Left)?[marks.Count];
        foreach (
            var i in Enumerable
                .Range(0, marks.Count)
                .OrderByDescending(i => marks[i].Importance)
                // The stem of one further to the left passes by all that lies to its right.
                .ThenByDescending(i => i)
        )
        {
            var (x, width, _) = marks[i];
            // To the left of its stem a label stands in the way of others, least so far down.
            placed[i] = Enumerable
                .Range(0, rows)
                .Select(row => (Row: row, Left: x + StemGap))
                .Concat(Enumerable.Range(1, rows).Select(row => (Row: rows - row, Left: x - StemGap - width)))
                .Where(p => p.Left >= left && p.Left + width <= right)
                .Cast<(int Row, double Left)?>()
                .FirstOrDefault(p => IsFree(p!.Value, x, width, marks, placed));
        }

        return Array.ConvertAll(placed, p => p is var (row, at) ? (UpTo(row), at) : p);

        // Rows that nobody took are closed up.
        int UpTo(int row) => placed.Where(p => p?.Row < row).Select(p => p!.Value.Row).Distinct().Count();
    }

    private static bool IsFree(
        (int Row, double Left) at,
        double x,
        double width,
        IReadOnlyList<(double X, double Width, double Importance)> marks,
        (int Row, double Left)?[] placed
    )
    {
        var own = new Box(at.Left - Gap, 0, width + (2 * Gap), 1);
        for (var i = 0; i < placed.Length; i++)
        {
            if (placed[i] is not var (row, left))
            {
                continue;
            }

            var other = new Box(left, 0, marks[i].Width, 1);
            var isHit =
                (row == at.Row && own.Overlaps(other))
                || (row < at.Row && x > other.Left - StemGap && x < other.Right + StemGap)
                || (row > at.Row && marks[i].X > at.Left - StemGap && marks[i].X < at.Left + width + StemGap);
            if (isHit)
            {
                return false;
            }
        }

        return true;
    }
}
