namespace KazCsto.Graphs;

/// <summary>Many jobs that do not hang on one another, shared out among threads.</summary>
internal static class Jobs
{
    /// <summary>Does every job, each on one thread; the results are in the order of the jobs.</summary>
    /// <param name="jobs">The jobs; each takes milliseconds rather than less.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <param name="job">Does a job, with work for its one thread.</param>
    public static TResult[] Done<TJob, TResult>(IReadOnlyList<TJob> jobs, Work work, Func<TJob, Work, TResult> job)
    {
        var results = new TResult[jobs.Count];
        var alone = new Work(1, null, work.Cancellation);
        using var team = Team.For(work, 1_000_000L * jobs.Count);
        var done = 0;
        team.Each(
            jobs.Count,
            (part, _) =>
            {
                work.StopIfCancelled();
                results[part] = job(jobs[part], alone);
                work.Report(Interlocked.Increment(ref done), jobs.Count);
            }
        );
        return results;
    }
}
