using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints rankings of projections, each kind of node by itself.</summary>
internal static class RankingPrinter
{
    public static void Print(
        Inputs inputs,
        List<SureRanking> rankings,
        Func<string, bool> chosen,
        int top,
        string format,
        TextWriter output
    )
    {
        if (!rankings.Any(r => r.Ranking.Nodes.Any(n => chosen(n.Node.Kind.Name))))
        {
            throw new NoAnswerException(
                $"no such node has an arc in the projection {inputs.When}; nothing can be ranked"
            );
        }

        if (format != "table")
        {
            RankingRows.Of(rankings, inputs.Day, chosen, top).Write(output, format);
            return;
        }

        foreach (var (ranking, shares) in rankings)
        {
            PrintRanking(inputs, ranking, shares, chosen, top, output);
        }
    }

    private static void PrintRanking(
        Inputs inputs,
        Ranking ranking,
        RankShares? shares,
        Func<string, bool> chosen,
        int top,
        TextWriter output
    )
    {
        var prose = new Prose(output);
        prose.Title($"{ranking.Measure.Name} ({ranking.Measure.Aspect}): {ranking.Measure.Meaning}");
        prose.Line(
            $"{ranking.Projection.Rule.Question} {inputs.When}; projection {ranking.Projection.Rule.Name}; {ranking.Convention}",
            indent: 0
        );
        if (ranking.Random is { } random)
        {
            prose.Line($"quantile and z: {random.Convention}", indent: 0);
        }

        if (shares is not null)
        {
            prose.Line($"how sure: {shares.Convention}", indent: 0);
        }

        var claims = Attention.ClaimsPerNode(inputs.Network);
        foreach (var kind in ranking.Nodes.GroupBy(n => n.Node.Kind).Where(g => chosen(g.Key.Name)))
        {
            var table = new Table([
                "rank",
                kind.Key.Plural,
                "id",
                "score",
                "claims",
                .. RandomCells.Columns(ranking.Random),
                .. ConfidenceCells.Columns(shares),
            ]);
            var sure = ConfidenceCells.Of(shares, kind.Key.Name);
            foreach (var node in kind.Take(top))
            {
                table.Add([
                    node.Place,
                    node.Node.Name,
                    node.Node.Id,
                    node.Score,
                    claims[node.Node],
                    .. RandomCells.Of(ranking.Random, ranking.Projection.NumberOf(node.Node)),
                    .. sure(node.Node),
                ]);
            }

            table.Write(output, "table");
            foreach (var sentence in SentencesOf(shares, kind.Key.Name))
            {
                prose.Line(sentence, indent: 0);
            }

            if (Attention.Warning(ranking, kind.Key.Name) is { } warning)
            {
                prose.Line(warning, indent: 0);
            }
        }

        prose.Blank();
    }

    private static IEnumerable<string> SentencesOf(RankShares? shares, string kind) =>
        shares is null ? [] : ConfidenceCells.Sentences(shares, kind);
}
