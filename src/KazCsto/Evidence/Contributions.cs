using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>Which ties carry the scores of a ranking: every tie of its projection is left out in turn.</summary>
/// <remarks>The nodes stay the same, so that normalised scores remain comparable. One run of the measure for every tie.</remarks>
internal sealed class Contributions
{
    private const double Nothing = 1e-12;

    private readonly Ranking _ranking;
    private readonly (Tie Tie, Ranking Without)[] _runs;

    private Contributions(Ranking ranking, (Tie Tie, Ranking Without)[] runs)
    {
        _ranking = ranking;
        _runs = runs;
    }

    /// <summary>Leaves out each tie in turn.</summary>
    public static Contributions To(Ranking ranking, MeasureOptions options)
    {
        var ties = ranking.Projection.Ties.OrderBy(t => t.Id, StringComparer.Ordinal).ToArray();
        var runs = new (Tie, Ranking)[ties.Length];
        Parallel.For(
            0,
            ties.Length,
            new ParallelOptions { CancellationToken = options.Work.Cancellation },
            i =>
            {
                var without = ranking.Projection.Without(new HashSet<Tie> { ties[i] });
                runs[i] = (ties[i], Ranking.OfAltered(without, ranking.Measure, options));
            }
        );
        return new(ranking, runs);
    }

    /// <summary>The ties that change the score of a node, the largest change first.</summary>
    public ImmutableArray<Contribution> Of(Node node)
    {
        var score = _ranking.Find(node)!.Score;
        return
        [
            .. _runs
                .Select(run => (run.Tie, Place: run.Without.Find(node)!))
                .Select(run => new Contribution(run.Tie, run.Place.Score, run.Place.Rank, score - run.Place.Score))
                .Where(c => Math.Abs(c.Change) > Nothing || double.IsNaN(c.ScoreWithout) != double.IsNaN(score))
                .OrderByDescending(c => double.IsNaN(c.Change) ? double.PositiveInfinity : Math.Abs(c.Change))
                .ThenBy(c => c.Tie.Id, StringComparer.Ordinal),
        ];
    }
}

/// <summary>What one tie contributes to a node's score: the score and rank without it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="ScoreWithout">The score of the node without the tie; NaN if it is then not defined.</param>
/// <param name="RankWithout">Its rank without the tie; 0 without a score.</param>
/// <param name="Change">The score with the tie minus that without it; NaN if only one of them is defined.</param>
internal sealed record Contribution(Tie Tie, double ScoreWithout, int RankWithout, double Change);
