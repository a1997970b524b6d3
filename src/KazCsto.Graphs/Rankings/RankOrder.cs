namespace KazCsto.Graphs.Rankings;

/// <summary>Puts scores in the order of a ranking: the best first, equal ones side by side in the order of their ids, those that are not defined last.</summary>
/// <remarks>
/// Sums in another order differ in the last digits, so scores that agree in 9 digits are one score. If only the first places are asked for, scores that cannot
/// have one are left aside first: O(n) then, otherwise O(n log n).
/// </remarks>
internal static class RankOrder
{
    private const int ComparedDigits = 9;
    private const double OneDigitMore = 1e9;

    // Scores nearer than this may be one score.
    private const double Margin = 1e-7;

    /// <summary>The first places.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="lowestFirst">Whether a low score is better.</param>
    /// <param name="byId">Compares two indices by their ids.</param>
    /// <param name="top">How many places; at least 1.</param>
    /// <param name="wholeTies">Whether all who share the last of those places are given, however many.</param>
    internal static List<Place> Of(
        double[] scores,
        bool lowestFirst,
        Comparison<int> byId,
        int top = int.MaxValue,
        bool wholeTies = false
    )
    {
        var sign = lowestFirst ? 1 : -1;
        var (order, others) = Candidates(scores, sign, top);
        var keys = Array.ConvertAll(order, i => sign * Compared(scores[i]));
        Array.Sort(keys, order);
        var places = new List<Place>();
        for (int first = 0, end; first < order.Length && places.Count < top; first = end)
        {
            end = first + 1;
            while (end < order.Length && keys[end] == keys[first])
            {
                end++;
            }

            var equal = order.AsSpan(first..end);
            equal.Sort(byId);
            var rank = first + 1;
            var given = wholeTies ? equal.Length : Math.Min(equal.Length, top - places.Count);
            foreach (var index in equal[..given])
            {
                places.Add(new(index, scores[index], rank, equal.Length > 1));
            }
        }

        others.Sort(byId);
        places.AddRange(others.Take(top - places.Count).Select(i => new Place(i, double.NaN, 0, false)));
        return places;
    }

    /// <summary>The indices of all scores that may be among the first, and of those that are not defined if they may be.</summary>
    private static (int[] Defined, List<int> Undefined) Candidates(double[] scores, int sign, int top)
    {
        var (worst, defined) = WorstAmongFirst(scores, sign, top);
        var limit = worst + (Margin * Math.Abs(worst));
        var candidates = new List<int>();
        var undefined = new List<int>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (sign * scores[i] <= limit)
            {
                candidates.Add(i);
            }
            else if (defined < top && double.IsNaN(scores[i]))
            {
                undefined.Add(i);
            }
        }

        return ([.. candidates], undefined);
    }

    /// <summary>The worst of the first scores, counted so that less is better, and how many are defined, up to the number asked for.</summary>
    private static (double Worst, int Defined) WorstAmongFirst(double[] scores, int sign, int top)
    {
        if (top >= scores.Length)
        {
            return (double.PositiveInfinity, scores.Count(s => !double.IsNaN(s)));
        }

        // The queue gives out the worst of those it keeps.
        var best = new PriorityQueue<double, double>();
        foreach (var score in scores)
        {
            var key = sign * score;
            if (best.Count < top && !double.IsNaN(key))
            {
                best.Enqueue(key, -key);
            }
            else if (best.Count > 0 && key < best.Peek())
            {
                best.EnqueueDequeue(key, -key);
            }
        }

        return best.Count < top ? (double.PositiveInfinity, best.Count) : (best.Peek(), top);
    }

    private static double Compared(double score)
    {
        if (score == 0)
        {
            return 0;
        }

        var places = ComparedDigits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(score)));
        var digits = Math.Round(score * Math.Pow(10, places));
        // Just below a power of ten the digits can round up to one more than are compared.
        if (Math.Abs(digits) >= OneDigitMore)
        {
            (digits, places) = (digits / 10, places - 1);
        }

        var scale = Math.Pow(10, places);
        return double.IsFinite(scale) ? digits / scale : 0;
    }
}
