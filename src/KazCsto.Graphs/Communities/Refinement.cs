namespace KazCsto.Graphs.Communities;

/// <summary>The second phase of Leiden: each group is split into well-connected parts.</summary>
/// <remarks>
/// Groups do not see into each other, so that they are shared out among threads; the random numbers belong to a share of
/// the groups and not to a thread.
/// </remarks>
internal sealed class Refinement
{
    private readonly Team _team;
    private readonly PartTable _table;
    private readonly PartJoining[] _joinings;
    private readonly int[] _numbers;

    internal Refinement(Level bottom, double randomness, Team team, Scratch[] scratches)
    {
        if (!(randomness >= 0 && double.IsFinite(randomness)))
        {
            throw new ArgumentException($"the randomness is {randomness}; it is 0 or above");
        }

        var meanStrength = bottom.Room > 0 ? bottom.Aim.Total / bottom.Room : 1;
        _team = team;
        _table = new(bottom.NodeCount);
        _numbers = new int[bottom.NodeCount];
        _joinings = Array.ConvertAll(
            scratches,
            s => new PartJoining(_table, new(s, randomness * meanStrength), s.Sums)
        );
    }

    /// <summary>Writes the part of each node, numbered group by group, and returns how many parts there are.</summary>
    internal int Run(Level level, int[] groups, int groupCount, int[] parts, SeededRandom random, Work work)
    {
        _table.ByGroup.Fill(groups.AsSpan(0, level.NodeCount), groupCount);
        var randoms = new SeededRandom[level.PartCount];
        var seed = random.Next();
        _team.Each(
            randoms.Length,
            (share, _) =>
            {
                randoms[share] = new(seed, share);
                for (var group = First(share); group < First(share + 1); group++)
                {
                    Begin(level, parts, group, randoms[share]);
                }
            }
        );
        _team.Each(
            randoms.Length,
            (share, worker) =>
            {
                for (var group = First(share); group < First(share + 1); group++)
                {
                    _joinings[worker].Run(level, parts, group, randoms[share], work);
                }
            }
        );
        return Number(level.NodeCount, parts);

        int First(int share) => FirstGroup(share, randoms.Length, level.NodeCount, groupCount);
    }

    /// <summary>The first group of a share: shares follow each other and have about equally many nodes.</summary>
    private int FirstGroup(int share, int shares, int nodes, int groupCount)
    {
        var place = (int)((long)nodes * share / shares);
        var found = Array.BinarySearch(_table.ByGroup.Starts, 0, groupCount + 1, place);
        return found < 0 ? ~found : found;
    }

    private void Begin(Level level, int[] parts, int group, SeededRandom random)
    {
        var (first, end) = (_table.ByGroup.Starts[group], _table.ByGroup.Starts[group + 1]);
        random.Shuffle(_table.ByGroup.Members.AsSpan(first, end - first));
        for (var place = first; place < end; place++)
        {
            var node = _table.ByGroup.Members[place];
            parts[node] = place;
            _table.Masses[place] = level.Masses[node];
            _table.Ties[place] = PartTable.Unknown;
            _table.States[place] = PartState.Alone;
        }
    }

    private int Number(int nodes, int[] parts)
    {
        var count = 0;
        for (var place = 0; place < nodes; place++)
        {
            _numbers[place] = count;
            count += _table.States[place] == PartState.Gone ? 0 : 1;
        }

        for (var node = 0; node < nodes; node++)
        {
            parts[node] = _numbers[parts[node]];
        }

        return count;
    }
}
