using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Specifications;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>Finds out how sure the first places of a ranking are, kind by kind.</summary>
internal sealed class FirstPlaces
{
    /// <summary>So few that a report stays quick; <c>rank --confidence</c> and <c>robust</c> take more.</summary>
    private const int FewDraws = 300;

    private const int SmallEffort = 2_000;

    /// <summary>Where every node of a kind is scored by a run of its own.</summary>
    private const int SmallEffortOneByOne = 600;

    private readonly Ranking _ranking;
    private readonly MeasureOptions _options;
    private readonly ImmutableArray<(GradeScale Scale, Ranking Ranking, RankShares Shares)> _maps;
    private readonly SpecificationCurves? _curves;

    /// <summary>Draws networks by each map of grades, and runs every specification.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="histories">All of history by each map of grades; from the first the ranked network was taken.</param>
    /// <param name="networks">The network on the day by each map; the first is the ranked one.</param>
    /// <param name="options">How the measure reads a graph, with the work.</param>
    public FirstPlaces(
        Ranking ranking,
        IReadOnlyList<Network> histories,
        IReadOnlyList<Network> networks,
        MeasureOptions options
    )
    {
        (_ranking, _options) = (ranking, options);
        if (ranking.Measure.OfGraph is null)
        {
            _maps = [];
            return;
        }

        _maps =
        [
            .. histories.Zip(
                networks,
                (history, network) =>
                {
                    var under = network == ranking.Projection.Network ? ranking : RankedIn(network);
                    return (history.Scale, under, Confidence.Of(under, history, options, FewDraws));
                }
            ),
        ];
        _curves = SpecificationCurves.Of(ranking, networks, options);
    }

    /// <summary>How sure the first place among nodes of a kind is; null if the measure needs to know more than a graph does, or nobody is first.</summary>
    public FirstPlace? OfKind(string kind)
    {
        if (_curves is null || _ranking.FirstOf(kind).IsEmpty)
        {
            return null;
        }

        var curve = _curves.OfKind(kind);
        return new(
            [
                .. _maps.Select(map => new PlaceByGrades(
                    map.Scale,
                    map.Ranking.FirstOf(kind),
                    map.Shares.OfKind(kind, top: 1)
                        .Where(s => curve.First.Contains(s.Node))
                        .Select(s => s.First)
                        .DefaultIfEmpty(0)
                        .Min()
                )),
            ],
            FewDraws,
            FewestClaims.Of(
                _ranking,
                kind,
                1,
                _options,
                _ranking.Projection.Rule.Counted.Contains(kind) ? SmallEffort : SmallEffortOneByOne
            ),
            curve
        );
    }

    private Ranking RankedIn(Network network) =>
        Ranking.OfAltered(Projection.Of(network, _ranking.Projection.Rule), _ranking.Measure, _options);
}
