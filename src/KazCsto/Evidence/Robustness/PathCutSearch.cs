namespace KazCsto.Evidence.Robustness;

/// <summary>Searches the cheapest facts without which no path remains: collects paths, and meets them all.</summary>
internal sealed class PathCutSearch
{
    private readonly PathFacts _paths;
    private readonly CancellationToken _cancellation;
    private readonly HittingSet _collected;
    private int[] _best;
    private int _atLeast;

    public PathCutSearch(PathFacts paths, long effort, CancellationToken cancellation)
    {
        (_paths, _cancellation) = (paths, cancellation);
        _collected = new(paths.Costs, effort, cancellation);
        _best = Saturated();
        _atLeast = _collected.Bound();
    }

    /// <summary>The number of claims that is proved as a bound from below, and the cheapest set found; they agree unless the effort ran out.</summary>
    public (int AtLeast, int[] Cut) Cheapest()
    {
        while (_atLeast < CostOf(_best))
        {
            CollectByGreed();
            var cheaper = _collected.Cheapest(CostOf(_best));
            if (_collected.IsCutShort)
            {
                break;
            }

            // Whatever meets all that was collected costs no less, and so does whatever meets all paths.
            _atLeast = cheaper is null ? CostOf(_best) : CostOf(cheaper);
            if (cheaper is not null && !CollectPast(cheaper))
            {
                _best = cheaper;
            }
        }

        return (_atLeast, _best);
    }

    /// <summary>Sets of the least cost, and whether they are all.</summary>
    public (List<int[]> Cuts, bool AreAll) AllOf(int cost, int most)
    {
        var cuts = new List<int[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool collected;
        do
        {
            collected = false;
            _collected.Each(
                cost + 1,
                choice =>
                {
                    if (seen.Contains(string.Join(' ', choice)))
                    {
                        return true;
                    }

                    if (CollectPast(choice))
                    {
                        collected = true;
                        return false;
                    }

                    seen.Add(string.Join(' ', choice));
                    cuts.Add(choice);
                    return cuts.Count <= most;
                }
            );
        } while (collected);
        var areAll = cuts.Count <= most && !_collected.IsCutShort;
        return ([.. cuts.Take(most)], areAll);
    }

    private int CostOf(int[] facts) => facts.Sum(fact => _paths.Costs[fact]);

    /// <summary>Each path takes as many claims as its facts have left; the facts that have none left are on every path.</summary>
    private int[] Saturated()
    {
        var left = _paths.Costs.ToArray();
        var gone = new bool[left.Length];
        while (_paths.PathWithout(gone) is { } path)
        {
            _cancellation.ThrowIfCancellationRequested();
            _collected.Add(path);
            var least = path.Min(fact => left[fact]);
            foreach (var fact in path)
            {
                left[fact] -= least;
                gone[fact] = left[fact] == 0;
            }
        }

        return Thinned(gone);
    }

    /// <summary>Cheap choices lead to paths that remain sooner than proved ones; the last of them cuts all paths.</summary>
    private void CollectByGreed()
    {
        var greedy = _collected.Greedy();
        while (CollectPast(greedy))
        {
            greedy = _collected.Greedy();
        }

        var thin = Thinned(Marked(greedy));
        _best = CostOf(thin) < CostOf(_best) ? thin : _best;
    }

    /// <summary>Collects paths that remain without some facts, no two with a fact in common; false if none does.</summary>
    private bool CollectPast(int[] facts)
    {
        _cancellation.ThrowIfCancellationRequested();
        var gone = Marked(facts);
        var any = false;
        while (_paths.PathWithout(gone) is { } path)
        {
            _collected.Add(path);
            any = true;
            foreach (var fact in path)
            {
                gone[fact] = true;
            }
        }

        return any;
    }

    /// <summary>Puts back whatever is not needed, the dearest first.</summary>
    private int[] Thinned(bool[] gone)
    {
        foreach (
            var fact in Enumerable.Range(0, gone.Length).Where(f => gone[f]).OrderByDescending(f => _paths.Costs[f])
        )
        {
            gone[fact] = false;
            gone[fact] = _paths.PathWithout(gone) is not null;
        }

        return [.. Enumerable.Range(0, gone.Length).Where(f => gone[f])];
    }

    private bool[] Marked(int[] facts)
    {
        var gone = new bool[_paths.Facts.Count];
        foreach (var fact in facts)
        {
            gone[fact] = true;
        }

        return gone;
    }
}
