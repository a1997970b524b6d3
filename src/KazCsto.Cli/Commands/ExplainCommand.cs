using System.CommandLine;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Rankings;
using KazCsto.Cli.Output;
using KazCsto.Export;
using KazCsto.Model;

namespace KazCsto.Cli.Commands;

/// <summary><c>explain NODE</c>: all that is claimed of a node, or the ties and claims that carry one of its scores.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _node = new("node")
    {
        Description = "The node, such as state:kaz",
    };
    private readonly MeasureChoice _choice = new();
    private readonly Option<int> _top = new("--top")
    {
        Description = "How many ties",
        DefaultValueFactory = _ => 15,
    };
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new ExplainCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "explain",
            "What a node's score rests on, tie by tie; without --measure all claims about it"
        )
        {
            _node,
            _top,
            _format,
        };
        _choice.AddTo(command, orAll: false);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var inputs = Inputs.Of(parsed);
        var asked = inputs.NodeOf(parsed.GetValue(_node)!);
        var (shape, output) = (parsed.GetValue(_format)!, parsed.InvocationConfiguration.Output);
        if (parsed.GetValue(_choice.Measure) is not { } name)
        {
            FactPrinter.Print(inputs, asked, shape, output);
            return 0;
        }

        var measure = MeasureChoice.MeasureOf(name);
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        options = _choice.Settings.On(graph, parsed, measure.Settings, options);
        var work = running.Work(name);
        var ranking = Ranking.Of(graph.Projection!, measure, options with { Work = work });
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        // The runs without each tie share the threads among them and have no common progress.
        options = options with
        {
            Work = running.SilentWork(),
        };
        running.Erase();
        PrintScore(inputs, asked, ranking, options, top, shape, output);
        return 0;
    }

    private static void PrintScore(
        Inputs inputs,
        Node node,
        Ranking ranking,
        MeasureOptions options,
        int top,
        string format,
        TextWriter output
    )
    {
        var place =
            ranking.Find(node)
            ?? throw new NoAnswerException(
                $"{node.Name} ({node.Id}) has no arc in the projection '{ranking.Projection.Rule.Name}' {inputs.When}"
            );
        var carrying = Contributions.To(ranking, options).Of(node).Take(top).ToList();
        if (format != "table")
        {
            Rows(place, carrying).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        var rank =
            place.Rank == 0
                ? "not computable"
                : $"{Numbers.Short(place.Score)}, rank {place.Place} of its kind";
        prose.Title($"{node.Name}: {ranking.Measure.Name} {rank}, {inputs.When}");
        prose.Line($"Projection {ranking.Projection.Rule.Name}; {ranking.Convention}", indent: 0);
        prose.Heading("The ties that change it most, and the score without each");
        foreach (var part in carrying)
        {
            var without =
                part.RankWithout == 0
                    ? "not computable"
                    : $"{Numbers.Short(part.ScoreWithout)} (rank {part.RankWithout})";
            prose.Line(
                $"{without, -18} without: {part.Tie.Told(inputs.Network)}",
                part.Tie.Cited()
            );
        }
    }

    private static Table Rows(RankedNode place, List<Contribution> carrying)
    {
        var table = new Table(
            "node",
            "score",
            "tie",
            "sentence",
            "caveat",
            "score_without",
            "rank_without",
            "probability",
            "source",
            "locator",
            "grade",
            "claims"
        );
        foreach (var part in carrying)
        {
            table.Add(
                place.Node.Id,
                place.Score,
                part.Tie.Id,
                part.Tie.Sentence,
                part.Tie.Doubt(),
                part.ScoreWithout,
                part.RankWithout,
                part.Tie.Probability,
                part.Tie.BestClaim.Source.Id,
                part.Tie.BestClaim.Locator,
                part.Tie.BestClaim.Grade,
                part.Tie.Claims.Length
            );
        }

        return table;
    }
}
