using System.CommandLine;
using KazCsto.Analysis.Centrality;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Rankings;
using KazCsto.Cli.Output;
using KazCsto.Import;

namespace KazCsto.Cli.Commands;

/// <summary><c>rank</c>: who comes first, each kind of node by itself.</summary>
internal sealed class RankCommand
{
    private readonly Option<string> _measure = MeasureChoice.Option(orAll: true);
    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "Only this kind of node, such as state",
        HelpName = "kind",
    };
    private readonly Option<int> _top = new("--top")
    {
        Description = "How many of each kind",
        DefaultValueFactory = _ => 10,
    };
    private readonly Option<bool> _exposure = MeasureChoice.Exposure();
    private readonly Option<string> _by = MeasureChoice.By();
    private readonly Option<string?> _projection = MeasureChoice.Projection();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new RankCommand().Command();

    private Command Command()
    {
        var command = new Command("rank", "Rank nodes by a measure, or by all of them")
        {
            _measure,
            _kind,
            _top,
            _exposure,
            _by,
            _projection,
            _format,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var inputs = Inputs.Of(parsed);
        var options = MeasureChoice.OptionsOf(parsed, _by, _exposure, cancellation);
        var asked = parsed.GetValue(_measure)!;
        var rankings = RankingsOf(
            inputs,
            asked,
            parsed.GetValue(_projection),
            options,
            parsed.InvocationConfiguration.Error
        );
        var chosen = KindsOf(inputs, parsed.GetValue(_kind));
        Print(
            inputs,
            rankings,
            chosen,
            MeasureChoice.TopOf(parsed.GetValue(_top)),
            parsed.GetValue(_format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }

    private static List<Ranking> RankingsOf(
        Inputs inputs,
        string asked,
        string? projection,
        MeasureOptions options,
        TextWriter errors
    )
    {
        if (asked != "all")
        {
            return
            [
                MeasureChoice.Ranked(inputs, MeasureChoice.MeasureOf(asked), projection, options),
            ];
        }

        var rankings = new List<Ranking>();
        foreach (var measure in Measures.All)
        {
            try
            {
                rankings.Add(MeasureChoice.Ranked(inputs, measure, projection, options));
            }
            catch (Exception e) when (e is MeasureRefusedException or NotConvergedException)
            {
                errors.WriteLine($"kazcsto: without {measure.Name}: {e.Message}");
            }
        }

        return rankings;
    }

    private static Func<string, bool> KindsOf(Inputs inputs, string? kind)
    {
        var kinds = inputs.Network.Schema.Nodes.Keys;
        return kind is null || kinds.Contains(kind)
            ? name => kind is null || name == kind
            : throw new UsageException(
                $"'{kind}' is not a kind of node{Nearest.Hint(kind, kinds)}"
            );
    }

    private static void Print(
        Inputs inputs,
        List<Ranking> rankings,
        Func<string, bool> chosen,
        int top,
        string format,
        TextWriter output
    )
    {
        if (!rankings.Any(r => r.Nodes.Any(n => chosen(n.Node.Kind.Name))))
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

        foreach (var ranking in rankings)
        {
            PrintRanking(inputs, ranking, chosen, top, output);
        }
    }

    private static void PrintRanking(
        Inputs inputs,
        Ranking ranking,
        Func<string, bool> chosen,
        int top,
        TextWriter output
    )
    {
        var prose = new Prose(output);
        prose.Title(
            $"{ranking.Measure.Name} ({ranking.Measure.Aspect}): {ranking.Measure.Meaning}"
        );
        prose.Line(
            $"{ranking.Projection.Rule.Question} {inputs.When}; projection {ranking.Projection.Rule.Name}; {ranking.Convention}",
            indent: 0
        );
        var claims = Attention.ClaimsPerNode(inputs.Network);
        foreach (var kind in ranking.Nodes.GroupBy(n => n.Node.Kind).Where(g => chosen(g.Key.Name)))
        {
            var table = new Table("rank", kind.Key.Plural, "id", "score", "claims");
            foreach (var node in kind.Take(top))
            {
                table.Add(node.Place, node.Node.Name, node.Node.Id, node.Score, claims[node.Node]);
            }

            table.Write(output, "table");
            if (Attention.Warning(ranking, kind.Key.Name) is { } warning)
            {
                prose.Line(warning, indent: 0);
            }
        }

        prose.Blank();
    }
}
