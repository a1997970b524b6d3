namespace KazCsto.Graphs.Communities;

/// <summary>Makes each group of a level one node of the next, which has its nodes' masses and their ties to other groups.</summary>
/// <remarks>The room of a new node is as large as that of its members together, so that any number of threads write where one would.</remarks>
internal sealed class Aggregation(int nodes, Team team, Scratch[] scratches)
{
    private readonly Buckets _byGroup = new(nodes);

    // Two levels take turns: one is read while the other is written.
    private readonly Level?[] _levels = new Level?[2];

    /// <summary>Makes the next level; the one before the given level is overwritten.</summary>
    internal Level Run(Level level, int[] groups, int groupCount, Work work)
    {
        _byGroup.Fill(groups.AsSpan(0, level.NodeCount), groupCount);
        var next = Prepared(level, groupCount);
        team.Each(
            next.PartCount,
            (part, worker) =>
            {
                work.StopIfCancelled();
                var end = next.FirstOf(part + 1);
                for (var group = next.FirstOf(part); group < end; group++)
                {
                    Write(level, groups, group, next, scratches[worker].Sums);
                }
            }
        );
        return next;
    }

    private Level Prepared(Level level, int groupCount)
    {
        ref var next = ref _levels[(level.Depth + 1) & 1];
        next ??= new()
        {
            Aim = level.Aim,
            Starts = new int[nodes],
            Ends = new int[nodes],
            Masses = new double[nodes],
        };
        (next.Depth, next.NodeCount) = (level.Depth + 1, groupCount);
        var room = 0;
        for (var group = 0; group < groupCount; group++)
        {
            next.Starts[group] = room;
            next.Masses[group] = 0;
            for (var i = _byGroup.Starts[group]; i < _byGroup.Starts[group + 1]; i++)
            {
                var node = _byGroup.Members[i];
                next.Masses[group] += level.Masses[node];
                room += level.Ends[node] - level.Starts[node];
            }

            next.Ends[group] = room;
        }

        next.Room = room;
        if (next.Targets.Length < room)
        {
            next.Targets = GC.AllocateUninitializedArray<int>(room);
            next.Strengths = GC.AllocateUninitializedArray<double>(room);
        }

        return next;
    }

    private void Write(Level level, int[] groups, int group, Level next, double[] sums)
    {
        var begin = next.Starts[group];
        var end = begin;
        for (var i = _byGroup.Starts[group]; i < _byGroup.Starts[group + 1]; i++)
        {
            end = GroupSums.Gather(level, _byGroup.Members[i], groups, sums, next.Targets, end);
        }

        var kept = begin;
        for (var arc = begin; arc < end; arc++)
        {
            var other = next.Targets[arc];
            next.Targets[kept] = other;
            next.Strengths[kept] = sums[other];
            sums[other] = 0;
            kept += other == group ? 0 : 1;
        }

        next.Ends[group] = kept;
    }
}
