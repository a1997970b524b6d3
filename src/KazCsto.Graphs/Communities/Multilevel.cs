namespace KazCsto.Graphs.Communities;

/// <summary>Moves nodes, makes groups the nodes of the next level, and so on until nothing merges: what Louvain and Leiden share.</summary>
/// <remarks>
/// Leiden first splits each group into well-connected parts, and the parts become nodes that start in the groups they
/// came from; Louvain makes the groups themselves nodes. An iteration that follows another starts from its groups.
/// </remarks>
internal sealed class Multilevel : IGroupSearch
{
    private readonly Level _bottom;
    private readonly int _maxIterations;
    private readonly LocalMoving _moving;
    private readonly Refinement? _refinement;
    private readonly Aggregation _aggregation;
    private readonly int[] _groups;
    private readonly int[] _parts;
    private readonly int[] _places;
    private readonly int[] _numbers;

    private Multilevel(Level bottom, int maxIterations, Team team, double? randomness)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxIterations);
        var nodes = bottom.NodeCount;
        var scratches = Scratch.ForAll(team, nodes);
        (_bottom, _maxIterations) = (bottom, maxIterations);
        _moving = new(nodes, team, scratches);
        _refinement = randomness is { } given ? new(bottom, given, team, scratches) : null;
        _aggregation = new(nodes, team, scratches);
        (_groups, _parts) = (new int[nodes], new int[nodes]);
        (_places, _numbers) = (new int[nodes], new int[nodes]);
    }

    internal static Multilevel Louvain(Level bottom, int maxIterations, Team team) =>
        new(bottom, maxIterations, team, null);

    internal static Multilevel Leiden(Level bottom, int maxIterations, Team team, double randomness) =>
        new(bottom, maxIterations, team, randomness);

    public FoundGroups Run(SeededRandom random, Work work)
    {
        var groups = new int[_bottom.NodeCount];
        Enumerate(groups);
        var (quality, rounds, moved) = (double.NaN, 0, true);
        while (moved && rounds < _maxIterations)
        {
            work.StopIfCancelled();
            (moved, quality) = Improve(groups, random, work);
            work.Report(++rounds, _maxIterations);
        }

        return new(groups, quality, rounds, !moved);
    }

    private (bool Moved, double Quality) Improve(int[] groups, SeededRandom random, Work work)
    {
        groups.CopyTo(_groups, 0);
        Enumerate(_places);
        var (level, moved) = (_bottom, false);
        while (true)
        {
            moved |= _moving.Run(level, _groups, random, work);
            var count = Number(level.NodeCount);
            var isTop = count == level.NodeCount;
            var parts = _groups;
            if (!isTop && _refinement is not null)
            {
                parts = _parts;
                count = _refinement.Run(level, _groups, count, parts, random, work);
                isTop = count == level.NodeCount;
            }

            if (isTop)
            {
                break;
            }

            var next = _aggregation.Run(level, parts, count, work);
            Climb(level, parts, count);
            level = next;
        }

        if (_refinement is not null)
        {
            ConnectedParts.Split(level, _groups);
        }

        for (var node = 0; node < groups.Length; node++)
        {
            groups[node] = _groups[_places[node]];
        }

        return (moved, level.QualityOf(_groups));
    }

    private static void Enumerate(int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i;
        }
    }

    /// <summary>Numbers the groups of a level from 0 without gaps, and returns how many there are.</summary>
    private int Number(int nodes)
    {
        var count = 0;
        Array.Fill(_numbers, -1, 0, nodes);
        for (var node = 0; node < nodes; node++)
        {
            ref var number = ref _numbers[_groups[node]];
            number = number < 0 ? count++ : number;
            _groups[node] = number;
        }

        return count;
    }

    /// <summary>Finds the place of every node on the next level, and the group in which each of its nodes starts.</summary>
    private void Climb(Level level, int[] parts, int partCount)
    {
        for (var node = 0; node < _places.Length; node++)
        {
            _places[node] = parts[_places[node]];
        }

        for (var node = 0; node < level.NodeCount; node++)
        {
            _numbers[parts[node]] = _groups[node];
        }

        _numbers.AsSpan(0, partCount).CopyTo(_groups);
    }
}
