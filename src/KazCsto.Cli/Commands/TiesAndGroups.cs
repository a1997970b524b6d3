using KazCsto.Answers;
using KazCsto.Answers.Rankings;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Commands;

/// <summary>What betweenness says of ties, and of several nodes together.</summary>
internal sealed class TiesAndGroups(MeasureChoice choice, EdgeOptions edges)
{
    private readonly Option<string[]> _group = new("--group")
    {
        Description = "betweenness of these nodes together, one number: state:rus,state:kaz",
        HelpName = "node,node",
    };

    public void AddTo(Command command) => command.Options.Add(_group);

    /// <summary>Whether one of the two is asked for, and not a ranking of nodes.</summary>
    /// <exception cref="UsageException">A group is given to another measure, or a choice of nodes to what ranks none.</exception>
    public bool AreAsked(ParseResult parsed, params IEnumerable<Option> ofNodes)
    {
        var (asked, isGroup) = (parsed.GetValue(choice.Measure), IsGroup(parsed));
        if (isGroup && asked != "betweenness")
        {
            throw new UsageException($"{asked} does not listen to {_group.Name}; betweenness does");
        }

        var isAsked = isGroup || asked == TieRanking.Measure;
        return isAsked && ofNodes.FirstOrDefault(o => EdgeOptions.IsGiven(parsed, o)) is { } wrong
            ? throw new UsageException(
                $"{wrong.Name} is about single nodes; {(isGroup ? "a group has one score" : $"{asked} ranks ties")}"
            )
            : isAsked;
    }

    public Answer Of(ParseResult parsed, Running running, bool isEdgeList, int top)
    {
        var reading = isEdgeList ? edges.OptionsOf(parsed) : null;
        var countsHops = reading is not null && EdgeRankings.CountsHops(reading);
        var options = choice.OptionsOf(parsed, [Settings.By], countsHops);
        var inputs = isEdgeList ? null : Inputs.Of(parsed);
        var graph = inputs is null
            ? NamedGraph.Of(edges.Read(parsed, reading!, running))
            : choice.Projected(inputs, "influence", parsed);
        RefuseWithoutLengths(graph, options);
        options = options with { Work = running.Work(parsed.GetValue(choice.Measure)!) };
        if (!IsGroup(parsed))
        {
            return TieRankingAnswer.Of(graph, TieRanking.Of(graph.Graph, options, graph.ById, top), top);
        }

        var group = NodeChoice.Of(graph, _group.Name, parsed.GetValue(_group)!);
        var wanted = new GroupBetweennessOptions { ByLength = !options.ByHops };
        return GroupScoreAnswer.Of(graph, group, GroupBetweenness.Of(graph.Graph, group, wanted, options.Work));
    }

    private bool IsGroup(ParseResult parsed) => parsed.GetValue(_group) is { Length: > 0 };

    private static void RefuseWithoutLengths(NamedGraph graph, MeasureOptions options)
    {
        if (!options.ByHops && !graph.Graph.HasLengths)
        {
            var where = graph.File?.Path ?? $"the projection '{graph.Projection!.Rule.Name}'";
            throw new MeasureRefusedException(
                $"{where} gives no lengths, so distances can only count hops; add --by hops"
            );
        }
    }
}
