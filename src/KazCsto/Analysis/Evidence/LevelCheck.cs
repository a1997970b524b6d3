using System.Collections.Immutable;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence;

/// <summary>Whether who ranks first hangs on the numbers given to ordinal levels.</summary>
/// <remarks>
/// The levels of a projection say that one tie is stronger than another, not by how much. So a ranking is run again with every
/// strictly ascending choice of numbers from 1 to <see cref="LargestNumber"/> for the levels in use.
/// </remarks>
public sealed class LevelCheck
{
    /// <summary>The largest number that a level may get.</summary>
    public const int LargestNumber = 8;

    private readonly ImmutableArray<ImmutableArray<Ranking>> _runs;

    private LevelCheck(ImmutableArray<ImmutableArray<Ranking>> runs) => _runs = runs;

    /// <summary>How many choices of numbers were tried.</summary>
    public int Tried => _runs.Length;

    /// <summary>Runs measures under every choice of numbers.</summary>
    public static LevelCheck Of(
        Projection projection,
        IReadOnlyList<Measure> measures,
        MeasureOptions options
    )
    {
        var rule = projection.Rule;
        var levels = rule.Levels.ToList();
        var choices = Ascending(levels.Count, 1).ToArray();
        var runs = new ImmutableArray<Ranking>[choices.Length];
        Parallel.For(
            0,
            choices.Length,
            new ParallelOptions { CancellationToken = options.Cancellation },
            i =>
            {
                var numbers = levels.Zip(choices[i]).ToDictionary(p => p.First, p => p.Second);
                var changed = Projection.Of(projection.Network, rule.WithLevels(numbers));
                runs[i] = [.. measures.Select(m => Ranking.Of(changed, m, options))];
            }
        );
        return new([.. runs]);
    }

    /// <summary>Under how many choices all that rank first in a ranking still do, among nodes of one kind.</summary>
    public int StillFirst(Ranking ranking, string kind)
    {
        var first = FirstOf(ranking, kind);
        return _runs
            .Select(run => run.Single(r => r.Measure == ranking.Measure))
            .Count(run => first.IsSubsetOf(FirstOf(run, kind)));
    }

    private static HashSet<Node> FirstOf(Ranking ranking, string kind) =>
        [.. ranking.OfKind(kind).Where(n => n.Rank == 1).Select(n => n.Node)];

    private static IEnumerable<ImmutableArray<int>> Ascending(int count, int least) =>
        count == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(least, Math.Max(0, LargestNumber - count + 2 - least))
                .SelectMany(number =>
                    Ascending(count - 1, number + 1).Select(rest => rest.Insert(0, number))
                );
}
