using KazCsto.Answers.Rankings;
using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Report;

/// <summary>Access, brokerage and exit of one kind of node side by side, never as one number.</summary>
internal sealed class SidesOfPower(ReportContent content, NodeKind kind)
{
    private const int Shown = 8;
    private const int Carrying = 5;

    private readonly IReadOnlyDictionary<Node, int> _claims = Attention.ClaimsPerNode(content.Network);

    /// <summary>Each ranking in which somebody is first: where all have one score, nobody is.</summary>
    public IEnumerable<Part> Rankings() =>
        content
            .SideBySide.Zip(content.Carried)
            .Where(pair => !pair.First.FirstOf(kind.Name).IsEmpty)
            .Select(pair => RankingOf(pair.First, pair.Second));

    /// <summary>How far the rankings agree, and what their first places hang on.</summary>
    public IEnumerable<Block> Beside()
    {
        var shown = content.SideBySide.Where(r => r.OfKind(kind.Name).Any(n => n.Rank > 0)).ToList();
        yield return new Part(
            "How far these orders agree (Kendall’s tau-b)",
            [
                new Grid(
                    ["", .. shown.Select(r => r.Measure.Name)],
                    shown.Select(a =>
                        (object?[])[a.Measure.Name, .. shown.Select(b => (object?)a.Agreement(b, kind.Name))]
                    )
                ),
            ]
        )
        {
            IsFolded = true,
        };
        yield return new Part(
            "Whatever one chooses? Each first place under every choice of grades, levels, parallel ties and lengths",
            [.. content.SideBySide.Select(FirstIn).OfType<FirstPlace>().Select(FirstPlaceAnswer.Choices)]
        )
        {
            IsFolded = true,
        };
    }

    /// <summary>Who hangs on whom: the largest partner of each state in each family of ties.</summary>
    public static Grid Dependences(IEnumerable<DependenceShare> shares) =>
        new(
            ["State", "Family", "Largest partner", "Share", "Partners coded", "From"],
            shares.Select(d =>
                (object?[])
                    [
                        d.Node.Name,
                        d.Family,
                        d.Alike == 0 ? d.Partner.Name : $"{d.Alike + 1} partners alike",
                        d.Share,
                        d.IsComparable ? $"{d.Partners}" : $"{d.Partners}, nothing to compare",
                        new Statement(Counted.Of(d.Ties.Length, "tie"), [.. d.Ties]),
                    ]
            )
        );

    private Part RankingOf(Ranking ranking, Contributions carried) =>
        new(
            $"{ranking.Measure.Name} ({ranking.Measure.Aspect}): {ranking.Measure.Meaning}",
            [
                .. new RankingAnswer(new(ranking), _claims, Shown).Of(
                    kind,
                    node => [ScoreAnswer.Without(carried.Of(node).Take(Carrying), content.Network)]
                ),
                .. FirstIn(ranking) is { } first ? FirstPlaceAnswer.Of(first, content.Network) : [],
                new Remark($"{ranking.Projection.Rule.Name}: {ranking.Convention}"),
            ]
        );

    private FirstPlace? FirstIn(Ranking ranking) =>
        content.Evidence.FirstPlaces.GetValueOrDefault((ranking.Measure.Name, kind.Name));
}
