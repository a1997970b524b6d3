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
    /// <summary>The largest number that a level may get, if there are not more levels.</summary>
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
        var choices = Ascending(levels.Count, 1, Math.Max(LargestNumber, levels.Count)).ToArray();
        var runs = new ImmutableArray<Ranking>[choices.Length];
        Parallel.For(
            0,
            choices.Length,
            new ParallelOptions { CancellationToken = options.Work.Cancellation },
            i =>
            {
                var numbers = levels.Zip(choices[i]).ToDictionary(p => p.First, p => p.Second);
                var changed = Projection.Of(projection.Network, rule.WithLevels(numbers));
                runs[i] = [.. measures.Select(m => Ranking.OfOrUndefined(changed, m, options))];
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
            .Count(run => first.Count > 0 && first.IsSubsetOf(FirstOf(run, kind)));
    }

    /// <summary>The same in words: <c>first under 70 of 70 choices of numbers for the levels</c>.</summary>
    public string Told(Ranking ranking, string kind) =>
        $"first under {StillFirst(ranking, kind)} of {Tried} choices of numbers for the levels";

    private static HashSet<Node> FirstOf(Ranking ranking, string kind) =>
        [.. ranking.OfKind(kind).Where(n => n.Rank == 1).Select(n => n.Node)];

    private static IEnumerable<ImmutableArray<int>> Ascending(int count, int least, int largest) =>
        count == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(least, largest - count + 2 - least)
                .SelectMany(number =>
                    Ascending(count - 1, number + 1, largest).Select(rest => rest.Insert(0, number))
                );
}
