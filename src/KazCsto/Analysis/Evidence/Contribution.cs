using System.Collections.Immutable;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Evidence;

/// <summary>What one tie contributes to a node's score: the score and rank without it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="ScoreWithout">The score of the node without the tie.</param>
/// <param name="RankWithout">Its rank without the tie.</param>
/// <param name="Change">The score with the tie minus that without it.</param>
public sealed record Contribution(Tie Tie, double ScoreWithout, int RankWithout, double Change)
{
    /// <summary>Leaves out each tie of a projection in turn, and says which carry the score of a node, the largest change first.</summary>
    /// <remarks>The nodes stay the same, so that normalised scores remain comparable. Ties that change nothing are left out.</remarks>
    public static ImmutableArray<Contribution> Of(
        Projection projection,
        Measure measure,
        Node node,
        MeasureOptions options
    )
    {
        var score = Ranking.Of(projection, measure, options).Find(node)!.Score;
        var contributions = new List<Contribution>();
        foreach (var tie in projection.Ties.OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var without = Ranking
                .Of(projection.Without(new HashSet<Tie> { tie }), measure, options)
                .Find(node)!;
            contributions.Add(new(tie, without.Score, without.Rank, score - without.Score));
        }

        return
        [
            .. contributions
                .Where(c =>
                    Math.Abs(c.Change) > 1e-12 || double.IsNaN(c.Change) != double.IsNaN(score)
                )
                .OrderByDescending(c => Math.Abs(c.Change))
                .ThenBy(c => c.Tie.Id, StringComparer.Ordinal),
        ];
    }
}
