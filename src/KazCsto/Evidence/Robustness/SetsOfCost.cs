namespace KazCsto.Evidence.Robustness;

/// <summary>All sets of items that cost a given sum together.</summary>
/// <param name="costs">What each item costs, 1 or more.</param>
/// <param name="sum">The sum.</param>
internal sealed class SetsOfCost(int[] costs, int sum)
{
    /// <summary>How many there are; <see cref="long.MaxValue"/> if there are more.</summary>
    public long Count
    {
        get
        {
            // How many sets of the items so far cost each sum.
            var ways = new double[sum + 1];
            ways[0] = 1;
            foreach (var cost in costs)
            {
                for (var s = sum; s >= cost; s--)
                {
                    ways[s] += ways[s - cost];
                }
            }

            return ways[sum] < long.MaxValue / 2.0 ? (long)ways[sum] : long.MaxValue;
        }
    }

    /// <summary>The sets, each with its items ascending.</summary>
    public IEnumerable<int[]> All() => From(0, sum, []);

    private IEnumerable<int[]> From(int first, int left, int[] taken)
    {
        if (left == 0)
        {
            yield return taken;
            yield break;
        }

        for (var item = first; item < costs.Length; item++)
        {
            if (costs[item] <= left)
            {
                foreach (var set in From(item + 1, left - costs[item], [.. taken, item]))
                {
                    yield return set;
                }
            }
        }
    }
}
