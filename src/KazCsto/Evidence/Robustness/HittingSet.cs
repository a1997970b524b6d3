namespace KazCsto.Evidence.Robustness;

/// <summary>The cheapest items of which every one of some sets has at least one.</summary>
/// <remarks>
/// Branch and bound: a set that has none yet is met by its first item, or not by that but by its second, and so on, so that no choice is met twice. The bound lets each unmet set pay
/// as much as its items still cost together with the sets that have paid before (a feasible dual of the linear program); an item whose unpaid rest lifts the bound too high is not tried.
/// </remarks>
/// <param name="costs">What each item costs, 1 or more.</param>
/// <param name="effort">How many steps may be made in all searches together; then they end without an answer.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class HittingSet(int[] costs, long effort, CancellationToken cancellation)
{
    private readonly List<int[]> _sets = [];
    private readonly bool[] _barred = new bool[costs.Length];
    private readonly bool[] _taken = new bool[costs.Length];
    private readonly Stack<int> _chosen = new();

    private long _effort = effort;

    /// <summary>Whether the last search ended before it had seen all.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Adds a set; it is not empty.</summary>
    public void Add(int[] set) => _sets.Add(set);

    /// <summary>A sum that no choice falls short of.</summary>
    public int Bound()
    {
        var unmet = Unmet();
        return Pay(unmet, out _);
    }

    /// <summary>A choice that is cheap, but not always the cheapest: step by step the item that meets most unmet sets for its cost.</summary>
    public int[] Greedy()
    {
        var chosen = new List<int>();
        var unmet = _sets.ToList();
        while (unmet.Count > 0)
        {
            var meets = new int[costs.Length];
            foreach (var item in unmet.SelectMany(s => s))
            {
                meets[item]++;
            }

            var best = Enumerable.Range(0, costs.Length).MaxBy(i => (double)meets[i] / costs[i]);
            chosen.Add(best);
            unmet.RemoveAll(s => s.Contains(best));
        }

        return [.. chosen.Order()];
    }

    /// <summary>The cheapest choice below a cost; null if there is none, or the search was cut short before one was proved.</summary>
    public int[]? Cheapest(int below)
    {
        int[]? best = null;
        Search(
            () => best is null ? below : best.Sum(i => costs[i]),
            choice =>
            {
                best = choice;
                return true;
            }
        );
        return IsCutShort ? null : best;
    }

    /// <summary>Hands out every choice below a cost that is found without an item too many, until one is answered with false.</summary>
    public void Each(int below, Func<int[], bool> found) => Search(() => below, found);

    private void Search(Func<int> below, Func<int[], bool> found)
    {
        IsCutShort = false;
        Array.Clear(_barred);
        Array.Clear(_taken);
        _chosen.Clear();
        Branch(0, below, found);
    }

    private bool Branch(int cost, Func<int> below, Func<int[], bool> found)
    {
        cancellation.ThrowIfCancellationRequested();
        if (--_effort < 0)
        {
            IsCutShort = true;
            return false;
        }

        var unmet = Unmet();
        if (unmet.Count == 0)
        {
            return found([.. _chosen.Order()]);
        }

        var bound = Pay(unmet, out var rests);
        if (bound == int.MaxValue || cost + bound >= below())
        {
            return true;
        }

        var items = unmet.MinBy(s => s.Count(i => !_barred[i]))!.Where(i => !_barred[i]);
        var goesOn = true;
        var tried = items.OrderBy(i => rests[i]).ThenBy(i => i).ToList();
        foreach (var item in tried)
        {
            if (goesOn && cost + bound + rests[item] < below())
            {
                goesOn = With(item, () => Branch(cost + costs[item], below, found));
            }

            _barred[item] = true;
        }

        tried.ForEach(item => _barred[item] = false);
        return goesOn;
    }

    private bool With(int item, Func<bool> search)
    {
        _taken[item] = true;
        _chosen.Push(item);
        var goesOn = search();
        _chosen.Pop();
        _taken[item] = false;
        return goesOn;
    }

    private List<int[]> Unmet() => _sets.FindAll(s => !Array.Exists(s, i => _taken[i]));

    /// <summary>What the unmet sets pay together; <see cref="int.MaxValue"/> if one has no item left.</summary>
    private int Pay(List<int[]> unmet, out int[] rests)
    {
        rests = [.. costs];
        var paid = 0;
        foreach (var set in unmet)
        {
            var least = int.MaxValue;
            foreach (var item in set)
            {
                least = _barred[item] ? least : Math.Min(least, rests[item]);
            }

            if (least == int.MaxValue)
            {
                return least;
            }

            paid += least;
            foreach (var item in set)
            {
                rests[item] -= _barred[item] ? 0 : least;
            }
        }

        return paid;
    }
}
