using KazCsto.Graphs;
using KazCsto.Networks.Paths;

namespace KazCsto.Evidence.Robustness;

/// <summary>Which single sources carry the paths from one node to another: without all claims of such a source no path remains.</summary>
/// <remarks>
/// All that is left is weighed anew, as <see cref="LeaveOneOut"/> does: without a source a tie may be contested, another date be in force, a node not exist on the day.
/// Costs a network and a search for each source.
/// </remarks>
internal static class PathSources
{
    /// <summary>Leaves out each source in turn.</summary>
    /// <param name="history">The network over all of history.</param>
    /// <param name="onDay">Takes the day from a network over all of history.</param>
    /// <param name="rule">The projection along which paths lead; null for ties in force, taken either way.</param>
    /// <param name="ends">The first and the last node.</param>
    /// <param name="maxHops">The most hops of a path, or null for any number.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <returns>The sources that carry the paths alone, by id, and how many were tried.</returns>
    public static (ImmutableArray<Source> Carrying, int Tried) Of(
        Network history,
        Func<Network, Network> onDay,
        ProjectionRule? rule,
        (Node From, Node To) ends,
        int? maxHops,
        Work work
    )
    {
        var question = new RouteQuestion(ends.From, ends.To, 1, maxHops) { Rule = rule };
        var sources = onDay(history)
            .Claims.Select(c => c.Source)
            .DistinctBy(s => s.Id)
            .OrderBy(s => s.Id, StringComparer.Ordinal)
            .ToList();
        var remains = Jobs.Done(
            sources,
            work,
            (source, alone) =>
                question.In(onDay(history.Without(c => c.Source.Id == source.Id)), alone.Cancellation).Routes.Count > 0
        );
        return ([.. sources.Where((_, i) => !remains[i])], sources.Count);
    }
}
