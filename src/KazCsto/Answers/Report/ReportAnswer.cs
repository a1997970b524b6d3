using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Report;

/// <summary>The findings of a report that matter: the answers in short, who ranks first, what would be different, and where sources disagree.</summary>
internal static class ReportAnswer
{
    private const int Shown = 4;
    private const int Ranked = 3;
    private const string Page = "report.html";

    public static Answer Of(ReportContent content)
    {
        var (plan, network, history) = (content.Plan, content.Network, content.History);
        return new(
            $"{plan.Title} {plan.Subtitle}",
            [
                new Remark(
                    $"{Words.Day(network.Day!.Value)}{content.Restriction}: {network.Nodes.Length} nodes, {network.Ties.Length} ties; {history.Claims.Count()} claims from {history.Sources.Length} sources in all"
                ),
                .. Findings(content),
            ],
            new([], [])
        );
    }

    /// <summary>The findings, one part each.</summary>
    public static IEnumerable<Block> Findings(ReportContent content) =>
        [
            // The answer to the question of the report is read whole.
            .. content.Findings.Select(f => PartOf(f, f == content.Study?.InShort ? f.Statements.Length : Shown)),
            Rankings(content),
            .. content.Evidence.Findings.Select(f => PartOf(f, Shown)),
            new Part(
                "What would be different if it were otherwise?",
                [.. content.Evidence.Effects.Select(e => new Line(e.Told))]
            ),
            Disputes(content),
        ];

    private static Part PartOf(Finding finding, int shown) =>
        new(
            finding.Question,
            [.. More.After(shown, Line.All(finding.Statements), Others, instead: n => $"{Others(n)} in {Page}")]
        )
        {
            IfNone = "Nothing is claimed.",
        };

    private static string Others(int number) => $"and {number} more";

    private static Part Rankings(ReportContent content) =>
        new(
            "Who ranks first, and how sure is that?",
            [
                new Remark(
                    $"In how many of {content.Evidence.FirstPlaces.Values.Select(p => p.Draws).FirstOrDefault()} networks drawn by the grades of the claims they are first (and by the other maps), how many claims would have to be wrong for another to be, and under how many choices of grades, levels, parallel ties and lengths they are."
                ),
                .. content
                    .SideBySide.Where(r => r.Measure.Aspect != "exit")
                    .SelectMany(r => content.Plan.RankedKinds.Select(kind => LineOf(content, r, kind)))
                    .OfType<Line>(),
                .. Exits(content),
            ]
        );

    private static Line? LineOf(ReportContent content, Ranking ranking, string kind)
    {
        var places = ranking.Top(kind, Ranked).Where(n => n.Rank > 0).GroupBy(n => n.Place).SelectMany(PlaceOf);
        return ranking.FirstOf(kind).IsEmpty
            ? null
            : new(
                $"{ranking.Measure.Aspect} of {Counted.One(kind)}, {ranking.Measure.Name}: {string.Join(", ", places)}"
            )
            {
                Because = content.Evidence.FirstPlaces.GetValueOrDefault((ranking.Measure.Name, kind))?.InShort ?? "",
            };
    }

    /// <summary>Who has a place; of a long tie how many.</summary>
    private static IEnumerable<string> PlaceOf(IGrouping<string, RankedNode> place) =>
        place.Count() > Ranked
            ? [$"{place.Key} {place.Count()} {place.First().Node.Kind.Plural.ToLowerInvariant()}"]
            : place.Select(n => $"{n.Place} {n.Node.Name}");

    /// <summary>Exit is no ranking where one partner is the only one: then it is said of whom.</summary>
    private static IEnumerable<Line> Exits(ReportContent content) =>
        from only in content.Dependences.Where(d => d.Share == 1).GroupBy(d => d.Partner)
        where only.Count() > 1
        let families = only.GroupBy(d => d.Family)
            .Select(f => $"{f.Key} of {string.Join(", ", f.Select(d => d.Node.Name))}")
        select new Line(
            new Statement(
                $"exit: {only.Key.Name} is the only partner in the data for {string.Join("; ", families)}",
                [.. only.SelectMany(d => d.Ties).Distinct()]
            )
        );

    private static Part Disputes(ReportContent content)
    {
        var (source, points) = Outweighed.Of(content.History, content.Disputes);
        var lines = points.Select(LineOf).ToList();
        return new(
            $"Where do other sources outweigh {source.CitedAs}? On {Counted.Of(points.Length, "point")}",
            lines.Count == 0
                ? []
                :
                [
                    .. lines.Take(Shown),
                    new More(Others(lines.Count - Shown), [.. lines.Skip(Shown)])
                    {
                        Instead =
                            $"{Page} shows all {content.Disputes.Length} points on which claims disagree, which value is in force, and why.",
                    },
                ]
        );

        Line LineOf((Dispute Dispute, Reading Said) point)
        {
            var (dispute, said) = point;
            var inForce = dispute.Detail!.InForce;
            return new(
                new Statement($"{dispute.Title}: {dispute.Told(inForce)}, not {dispute.Told(said)}", [dispute.Fact])
            )
            {
                Because = $"{inForce.Claims[0].Citation} against {said.Claims.First(c => c.Source == source).Citation}",
            };
        }
    }
}
