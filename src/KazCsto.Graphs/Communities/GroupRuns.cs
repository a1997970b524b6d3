namespace KazCsto.Graphs.Communities;

/// <summary>Many runs of one method on one level, shared out among threads.</summary>
internal static class GroupRuns
{
    /// <summary>The groups that each run of a round found.</summary>
    internal static int[][] Of(Level level, ConsensusOptions options, int round, Team team, Work work)
    {
        var searches = new IGroupSearch?[team.Size];
        var groups = new int[options.Runs][];
        var alone = new Work(1, null, work.Cancellation);
        using var nobody = Team.For(alone, 0);
        var done = round * (long)options.Runs;
        var total = done + options.Runs;
        team.Each(
            groups.Length,
            (run, worker) =>
            {
                var search = searches[worker] ??= Search(level, options, nobody);
                var stream = (round * options.Runs) + run;
                groups[run] = search.Run(new(options.Seed, stream), alone).GroupOf;
                work.Report(Interlocked.Increment(ref done), total);
            }
        );
        return groups;
    }

    private static IGroupSearch Search(Level level, ConsensusOptions options, Team team) =>
        options.Method switch
        {
            GroupMethod.Leiden => Multilevel.Leiden(level, options.MaxIterations, team, new LeidenOptions().Randomness),
            GroupMethod.Louvain => Multilevel.Louvain(level, options.MaxIterations, team),
            _ => new Propagation(level),
        };
}
