using System.CommandLine.Parsing;
using System.Globalization;
using KazCsto.Answers;
using KazCsto.Answers.Rankings;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Commands;

/// <summary><c>rank</c>: who comes first, each kind of node by itself, or in an edge list.</summary>
internal sealed class RankCommand
{
    private readonly EdgeOptions _edges = new();
    private readonly MeasureChoice _choice = new();
    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "Only this kind of node, such as state",
        HelpName = "kind",
    };
    private readonly Option<int> _top = MeasureChoice.Top("How many (of each kind), or all", 10);
    private readonly Option<int?> _random = new("--against-random")
    {
        Description =
            "Hold each score against so many random networks in which every node keeps its number of ties: is it unusual?",
        HelpName = "n",
        Validators = { RefuseBelowOne },
    };
    private readonly ConfidenceOptions _confidence = new();
    private readonly AnswerOutput _output = new();
    private readonly TiesAndGroups _others;

    private RankCommand() => _others = new(_choice, _edges);

    public static Command Build() => new RankCommand().Command();

    private Command Command()
    {
        var command = new Command("rank", "Rank nodes by a measure, or by all of them") { _kind, _top, _random };
        _output.AddTo(command);
        _choice.AddTo(command, orAll: true);
        _confidence.AddTo(command);
        _others.AddTo(command);
        _edges.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        _confidence.RefuseAlone(parsed);
        var isEdgeList = _edges.IsAsked(parsed, _kind, _choice.Projection, _choice.Exposure);
        var areOthersAsked = _others.AreAsked(parsed, _kind, _random);
        _confidence.RefuseWhere(parsed, isEdgeList || areOthersAsked);
        var answers =
            areOthersAsked ? [_others.Of(parsed, running, isEdgeList, top)]
            : isEdgeList ? OfEdges(parsed, running, top)
            : OfNetwork(parsed, running, top);
        running.Erase();
        return _output.Write(parsed, answers);
    }

    private IReadOnlyList<Answer> OfEdges(ParseResult parsed, Running running, int top)
    {
        var reading = _edges.OptionsOf(parsed);
        var wanted = new EdgeRankings(reading, _choice, parsed);
        var graph = NamedGraph.Of(_edges.Read(parsed, reading, running));
        var rankings = wanted.Of(graph, running, top, parsed.GetValue(_random));
        return EdgeRankingAnswer.All(graph, rankings, top, parsed.GetValue(CommonOptions.Seed));
    }

    private IReadOnlyList<Answer> OfNetwork(ParseResult parsed, Running running, int top)
    {
        var inputs = Inputs.Of(parsed);
        var rankings = RankingsOf(inputs, parsed, running);
        var kind = parsed.GetValue(_kind) is { } asked ? inputs.KindOf(asked) : null;
        return rankings.Exists(r => r.Ranking.Nodes.Any(n => kind is null || n.Node.Kind.Name == kind))
            ? RankingAnswer.All(rankings, inputs.Scope, kind, top, parsed.GetValue(CommonOptions.Seed))
            : throw new NoAnswerException(
                $"no such node has an arc in the projection {inputs.When}; nothing can be ranked"
            );
    }

    private List<SureRanking> RankingsOf(Inputs inputs, ParseResult parsed, Running running)
    {
        var asked = parsed.GetValue(_choice.Measure)!;
        var isAll = asked == "all";
        var measures = isAll ? Measures.Usual : [MeasureChoice.MeasureOf(asked)];
        var options = _choice.OptionsOf(parsed, measures.Select(m => m.Settings), byHops: false);
        var rankings = new List<SureRanking>();
        foreach (var measure in measures)
        {
            try
            {
                var graph = _choice.Projected(inputs, measure.Projection, parsed);
                var heard = _choice.Settings.On(graph, parsed, measure.Settings, options);
                heard = heard with { Work = running.Work(measure.Name) };
                var ranking = Ranking.Of(graph.Projection!, measure, heard);
                heard = heard with { Work = running.Work($"{measure.Name} of random networks") };
                var random =
                    // What knows more than a graph stands beside the others without a comparison.
                    parsed.GetValue(_random)
                        is { } samples
                    && !(isAll && measure.OfGraph is null)
                        ? AgainstRandom.Of(graph.Projection!, measure, heard, samples)
                        : null;
                heard = heard with { Work = running.Work($"drawing networks for {measure.Name}") };
                var sure = isAll && measure.OfGraph is null ? null : _confidence.Of(ranking, inputs, heard, parsed);
                rankings.Add(new(ranking with { Random = random }, sure));
            }
            catch (Exception e) when (isAll && e is MeasureRefusedException or NotConvergedException)
            {
                running.Warn($"kazcsto: without {measure.Name}: {e.Message}");
            }
        }

        return rankings;
    }

    private static void RefuseBelowOne(OptionResult result)
    {
        if (
            result.Tokens is [var token]
            && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var samples)
            && samples < 1
        )
        {
            result.AddError($"--against-random {samples} compares nothing; expected 1 or more");
        }
    }
}
