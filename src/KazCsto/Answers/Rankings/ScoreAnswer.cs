using System.Globalization;
using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Rankings;

/// <summary>Which ties the score of a node comes from.</summary>
internal sealed class ScoreAnswer(Ranking ranking, RankedNode place, Scope scope)
{
    private static readonly string[] Named = ["node", "score", "tie", "sentence", "caveat"];
    private static readonly string[] Evidence = ["probability", "source", "locator", "grade", "claims"];

    private readonly Network _network = scope.Network;

    /// <summary>The score without each of some ties.</summary>
    public Answer Of(IReadOnlyList<Contribution> carrying) =>
        Titled(
            [Without(carrying, _network)],
            new(
                [.. Named, "score_without", "rank_without", .. Evidence],
                carrying.Select(c => RowOf(c.Tie, c.ScoreWithout, c.RankWithout))
            )
        );

    /// <summary>What each of the ties that bring most, or take most away, brings on average.</summary>
    public Answer Of(ShapleyValues values, ulong seed, int top)
    {
        var shown = values.Values.Where(v => v.Value != 0).OrderByDescending(v => Math.Abs(v.Value)).Take(top).ToList();
        var convention = string.Create(
            CultureInfo.InvariantCulture,
            $"The value of a set of ties is the score if only they hold, and 0 if there is none then; with no tie at all it is {values.Baseline:0.####}, the baseline. What all bring sums to {values.Score - values.Baseline:0.####}. Means over {values.Orders} orders of adding the ties, seed {seed}, with one standard error."
        );
        var answer = Titled(
            [new Part("What each tie brings (Shapley values)", [new Remark(convention), .. shown.Select(Brings)])],
            new(
                [.. Named, "shapley", "standard_error", "baseline", "orders", .. Evidence],
                shown.Select(v => RowOf(v.Fact, v.Value, v.StandardError, values.Baseline, values.Orders))
            )
        );
        return answer with { Context = answer.Context.WithSeed(seed) };
    }

    /// <summary>The ties that carry a score, each with the score that is left without it.</summary>
    public static Part Without(IEnumerable<Contribution> carrying, Network network) =>
        new(
            "The ties that change it most, and the score without each",
            Line.All(carrying.Select(c => new Statement($"{Left(c), -18} without: {c.Tie.Told(network)}", [c.Tie])))
        )
        {
            IfNone = "No single tie changes it.",
        };

    private static string Left(Contribution part) =>
        part.RankWithout == 0 ? "not computable" : $"{Numbers.Short(part.ScoreWithout)} (rank {part.RankWithout})";

    private Line Brings(ShapleyValue part)
    {
        var value = string.Create(
            CultureInfo.InvariantCulture,
            $"{part.Value:+0.0000;-0.0000} ± {part.StandardError:0.0000}"
        );
        return new(new Statement($"{value}  {part.Fact.Told(_network)}", [part.Fact]));
    }

    private Answer Titled(ImmutableArray<Block> blocks, Rows rows)
    {
        var (measure, rule) = (ranking.Measure.Name, ranking.Projection.Rule.Name);
        var rank = place.Rank == 0 ? "not computable" : $"{Numbers.Short(place.Score)}, rank {place.Place} of its kind";
        return new(
            $"{place.Node.Name}: {measure} {rank}, {scope.When}",
            [new Remark($"Projection {rule}; {ranking.Convention}"), .. blocks],
            rows
        )
        {
            Context = scope.Context.And("measure", measure).WithProjection(rule).WithConvention(ranking.Convention),
        };
    }

    private object?[] RowOf(Fact fact, params ReadOnlySpan<object?> values) =>
        [
            place.Node.Id,
            place.Score,
            fact.Id,
            fact.Sentence,
            fact.Doubt(),
            .. values,
            fact.Probability,
            fact.BestClaim.Source.Id,
            fact.BestClaim.Locator,
            fact.BestClaim.Grade,
            fact.Claims.Length,
        ];
}
