using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Robustness;

/// <summary>The fewest claims that would have to be wrong for the top of a ranking to be another.</summary>
/// <remarks>
/// A tie, or the duty of a provision, is gone only when every claim that affirms it is wrong; so a set of facts costs as many claims as affirm them together, and the
/// cheapest set that changes the top is looked for. All sets of one claim are tried, then all of two, and so on (exact), until one changes the top or
/// trying the next number would take more rankings than allowed. Then the number is proved as a bound from below, and a set that was found step by step (each step the
/// fact that brings the others nearest for its claims; at last whatever is not needed is put back) is a bound from above.
/// </remarks>
public static class FewestClaims
{
    /// <summary>How many rankings are made in the exact search at the most.</summary>
    public const int StandardEffort = 100_000;

    private const int MostShown = 20;

    /// <summary>Looks for the fewest claims.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="kind">The kind of node.</param>
    /// <param name="top">How many places are the top; 1 for the first place.</param>
    /// <param name="options">How the measure reads a graph, with the work.</param>
    /// <param name="effort">How many rankings are made in the exact search at the most.</param>
    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public static FewestClaimsFound Of(
        Ranking ranking,
        string kind,
        int top,
        MeasureOptions options,
        int effort = StandardEffort
    )
    {
        var test = new TopTest(ranking, kind, top, options);
        var costs = test.Facts.Select(CostOf).ToArray();
        var work = options.Work;
        var tried = 0L;
        for (var claims = 1; claims <= costs.Sum(); claims++)
        {
            var sets = new SetsOfCost(costs, claims);
            tried += sets.Count;
            if (tried > effort)
            {
                return Bounded(test, costs, claims, work);
            }

            var found = Changing(test, sets, work);
            if (found.Count > 0)
            {
                return new(
                    test.Base,
                    claims,
                    claims,
                    [.. found.Take(MostShown).Select(set => SetOf(test, set))],
                    found.Count
                );
            }
        }

        return new(test.Base, costs.Sum() + 1, null, [], 0);
    }

    private static int CostOf(Fact fact) => fact.Carrying.Count(c => c.Stance == Stance.Affirms);

    /// <summary>Every set of a cost that changes the top, in the order in which sets come.</summary>
    private static List<int[]> Changing(TopTest test, SetsOfCost sets, Work work)
    {
        var all = sets.All().ToArray();
        var changes = new bool[all.Length];
        using var team = Team.For(work, 100_000L * all.Length);
        var done = 0;
        team.Each(
            all.Length,
            (part, _) =>
            {
                work.StopIfCancelled();
                changes[part] = test.IsOtherWithout(all[part]);
                work.Report(Interlocked.Increment(ref done), all.Length);
            }
        );
        return [.. all.Where((_, i) => changes[i])];
    }

    private static FewestClaimsFound Bounded(TopTest test, int[] costs, int atLeast, Work work)
    {
        var set = StepByStep(test, costs, work);
        return new(
            test.Base,
            atLeast,
            set is null ? null : set.Sum(fact => costs[fact]),
            set is null ? [] : [SetOf(test, set)],
            set is null ? 0 : 1
        );
    }

    private static int[]? StepByStep(TopTest test, int[] costs, Work work)
    {
        var taken = new List<int>();
        while (!test.IsOtherWithout(taken))
        {
            work.StopIfCancelled();
            if (taken.Count == costs.Length)
            {
                return null;
            }

            var gap = test.GapWithout(taken);
            taken.Add(
                Enumerable
                    .Range(0, costs.Length)
                    .Except(taken)
                    .MaxBy(fact => (gap - test.GapWithout([.. taken, fact])) / costs[fact])
            );
        }

        foreach (var fact in taken.OrderByDescending(f => costs[f]).ToList())
        {
            if (test.IsOtherWithout(taken.Where(f => f != fact)))
            {
                taken.Remove(fact);
            }
        }

        return [.. taken.Order()];
    }

    private static FailingSet SetOf(TopTest test, int[] set) =>
        new([.. set.Select(fact => test.Facts[fact])], [.. test.Of(set).Order()]);
}
