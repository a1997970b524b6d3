using System.Globalization;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints which ties a score comes from.</summary>
internal sealed class ScorePrinter(Inputs inputs, Ranking ranking, RankedNode place, string format, TextWriter output)
{
    private static readonly string[] Evidence = ["probability", "source", "locator", "grade", "claims"];

    /// <summary>The score without each of some ties.</summary>
    public void Print(IReadOnlyList<Contribution> carrying)
    {
        if (format != "table")
        {
            var table = new Table([
                "node",
                "score",
                "tie",
                "sentence",
                "caveat",
                "score_without",
                "rank_without",
                .. Evidence,
            ]);
            foreach (var part in carrying)
            {
                table.Add([.. Named(part.Tie), part.ScoreWithout, part.RankWithout, .. EvidenceOf(part.Tie)]);
            }

            table.Write(output, format);
            return;
        }

        var prose = Titled();
        prose.Heading("The ties that change it most, and the score without each");
        foreach (var part in carrying)
        {
            var without =
                part.RankWithout == 0
                    ? "not computable"
                    : $"{Numbers.Short(part.ScoreWithout)} (rank {part.RankWithout})";
            prose.Line($"{without, -18} without: {part.Tie.Told(inputs.Network)}", part.Tie.Cited());
        }
    }

    /// <summary>What each of the ties that bring most, or take most away, brings on average.</summary>
    public void Print(ShapleyValues values, ulong seed, int top)
    {
        var shown = values.Values.Where(v => v.Value != 0).OrderByDescending(v => Math.Abs(v.Value)).Take(top).ToList();
        if (format != "table")
        {
            var table = new Table([
                "node",
                "score",
                "tie",
                "sentence",
                "caveat",
                "shapley",
                "standard_error",
                "baseline",
                "orders",
                .. Evidence,
            ]);
            foreach (var part in shown)
            {
                table.Add([
                    .. Named(part.Fact),
                    part.Value,
                    part.StandardError,
                    values.Baseline,
                    values.Orders,
                    .. EvidenceOf(part.Fact),
                ]);
            }

            table.Write(output, format);
            return;
        }

        var prose = Titled();
        prose.Heading("What each tie brings (Shapley values)");
        prose.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The value of a set of ties is the score if only they hold, and 0 if there is none then; with no tie at all it is {values.Baseline:0.####}, the baseline. What all bring sums to {values.Score - values.Baseline:0.####}. Means over {values.Orders} orders of adding the ties, seed {seed}, with one standard error."
            ),
            indent: 0
        );
        foreach (var part in shown)
        {
            var brings = string.Create(
                CultureInfo.InvariantCulture,
                $"{part.Value:+0.0000;-0.0000} ± {part.StandardError:0.0000}"
            );
            prose.Line($"{brings}  {part.Fact.Told(inputs.Network)}", part.Fact.Cited());
        }
    }

    private Prose Titled()
    {
        var prose = new Prose(output);
        var rank = place.Rank == 0 ? "not computable" : $"{Numbers.Short(place.Score)}, rank {place.Place} of its kind";
        prose.Title($"{place.Node.Name}: {ranking.Measure.Name} {rank}, {inputs.When}");
        prose.Line($"Projection {ranking.Projection.Rule.Name}; {ranking.Convention}", indent: 0);
        return prose;
    }

    private object?[] Named(Fact fact) => [place.Node.Id, place.Score, fact.Id, fact.Sentence, fact.Doubt()];

    private static object?[] EvidenceOf(Fact fact) =>
        [fact.Probability, fact.BestClaim.Source.Id, fact.BestClaim.Locator, fact.BestClaim.Grade, fact.Claims.Length];
}
