using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Specifications;

/// <summary>Whether who ranks first hangs on choices that the data leave open: a ranking is run again under every specification.</summary>
/// <remarks>
/// Grades are an order, and so are levels: which numbers they stand for is a choice, as is what parallel ties count as and how strength becomes length. All
/// combinations are run, each distinct one once and each as likely as another, and with all else as it stands every choice of what counts; that is a curve of specifications (Simonsohn, Simmons &amp; Nelson 2020,
/// doi:10.1038/s41562-020-0912-z), without its test, for there is no null to test against. Costs a ranking for each.
/// </remarks>
internal sealed class SpecificationCurves
{
    private readonly Ranking _ranking;
    private readonly Dictionary<string, SpecificationCurve> _curves;

    private SpecificationCurves(Ranking ranking, Dictionary<string, SpecificationCurve> curves) =>
        (_ranking, _curves) = (ranking, curves);

    /// <summary>Runs a ranking under every specification.</summary>
    /// <param name="ranking">The ranking as it stands.</param>
    /// <param name="byGrades">The network on the day by each map of grades; the first is the one that was ranked.</param>
    /// <param name="options">How the measure reads a projection, with the work.</param>
    public static SpecificationCurves Of(Ranking ranking, IReadOnlyList<Network> byGrades, MeasureOptions options)
    {
        var rule = ranking.Projection.Rule;
        var projections = byGrades.ToDictionary(
            n => n.Scale.Name,
            n => n == ranking.Projection.Network ? ranking.Projection : Projection.Of(n, rule)
        );
        // Where lengths do not matter one way of making them stands for all.
        var lengthsMatter = ranking.Measure.Needs.HasFlag(Needs.Lengths) && !options.ByHops;
        var length = lengthsMatter || rule.Length == LengthRule.None ? rule.Length : LengthRule.Reciprocal;
        Specification[] all =
        [
            .. Specification.All(rule, [.. projections.Keys], lengthsMatter),
            .. StructuralChoice
                .All(ranking.Projection)
                .Select(s => new Specification(byGrades[0].Scale.Name, rule.Parallel, length, [.. rule.Levels])
                {
                    Structure = s,
                }),
        ];
        var runs = Jobs.Done(
            all,
            options.Work,
            (one, work) =>
                Ranking.OfAltered(
                    one.Structure is { } structure
                        ? Projection.Of(byGrades[0], structure.On(rule))
                        : projections[one.Grades].Under(one.On(rule)),
                    ranking.Measure,
                    options with
                    {
                        Work = work,
                    }
                )
        );
        return new(ranking, rule.Keep.ToDictionary(kind => kind, kind => CurveOf(ranking, kind, all, runs)));
    }

    /// <summary>The curve of one kind of node.</summary>
    public SpecificationCurve OfKind(string kind) => _curves.GetValueOrDefault(kind) ?? new(_ranking, kind, [], []);

    private static SpecificationCurve CurveOf(Ranking ranking, string kind, Specification[] all, Ranking[] runs)
    {
        var first = ranking.FirstOf(kind);
        return new(
            ranking,
            kind,
            first,
            [
                .. all.Zip(runs)
                    // Without the kind itself there is nothing to be first of.
                    .Where(r => r.Second.Projection.Rule.Keep.Contains(kind))
                    .Select(r => new SpecificationRun(r.First, r.Second.FirstOf(kind), LeadOf(r.Second, kind, first))),
            ]
        );
    }

    private static double LeadOf(Ranking run, string kind, ImmutableArray<Node> first)
    {
        var placed = run.OfKind(kind).Where(n => n.Rank > 0).ToList();
        var ours = placed.LastOrDefault(n => first.Contains(n.Node));
        var other = placed.FirstOrDefault(n => !first.Contains(n.Node));
        if (ours is null || other is null)
        {
            return double.NaN;
        }

        var larger = Math.Max(Math.Abs(ours.Score), Math.Abs(other.Score));
        var ahead = ours.Score - other.Score;
        return ours.Rank == other.Rank || larger == 0 ? 0 : (run.Measure.IsLowestFirst ? -ahead : ahead) / larger;
    }
}
