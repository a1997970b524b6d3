using KazCsto.Answers;
using KazCsto.Answers.Rankings;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Commands;

/// <summary><c>explain NODE</c>: all that is claimed of a node, or the ties and claims that carry one of its scores.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _node = new("node") { Description = "The node, such as state:kaz" };
    private readonly MeasureChoice _choice = new();
    private readonly Option<int> _top = new("--top") { Description = "How many ties", DefaultValueFactory = _ => 15 };
    private readonly Option<bool> _shapley = new("--shapley")
    {
        Description =
            "With --measure: what each tie brings on average over all orders of adding ties (Shapley values), which also shows ties that stand in for one another",
    };
    private readonly Option<int> _orders = new("--orders")
    {
        Description = "With --shapley: in how many orders, drawn at random",
        HelpName = "n",
        DefaultValueFactory = _ => ShapleyValues.StandardOrders,
    };
    private readonly AnswerOutput _output = new();

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
            _shapley,
            _orders,
        };
        _output.AddTo(command);
        _choice.AddTo(command, orAll: false);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var inputs = Inputs.Of(parsed);
        var node = inputs.NodeOf(parsed.GetValue(_node)!);
        if (parsed.GetValue(_choice.Measure) is not { } name)
        {
            RefuseShapley(parsed);
            return _output.Write(parsed, ClaimsAnswer.Of(node, inputs.Scope));
        }

        var measure = MeasureChoice.MeasureOf(name);
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        options = _choice.Settings.On(graph, parsed, measure.Settings, options);
        var ranking = Ranking.Of(graph.Projection!, measure, options with { Work = running.Work(name) });
        var place =
            ranking.Find(node)
            ?? throw new NoAnswerException(
                $"{node.Name} ({node.Id}) has no arc in the projection '{ranking.Projection.Rule.Name}' {inputs.When}"
            );
        var answer = ScoreOf(new(ranking, place, inputs.Scope), ranking, node, options, parsed, running);
        running.Erase();
        return _output.Write(parsed, answer);
    }

    private Answer ScoreOf(
        ScoreAnswer answer,
        Ranking ranking,
        Node node,
        MeasureOptions options,
        ParseResult parsed,
        Running running
    )
    {
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        if (parsed.GetValue(_shapley))
        {
            options = options with { Work = running.Work("orders of ties") };
            return answer.Of(ShapleyValues.Of(ranking, node, options, OrdersOf(parsed)), options.Seed, top);
        }

        if (EdgeOptions.IsGiven(parsed, _orders))
        {
            throw new UsageException("--orders says how Shapley values are drawn; add --shapley");
        }

        // The runs without each tie share the threads among them and have no common progress.
        options = options with
        {
            Work = running.SilentWork(),
        };
        return answer.Of([.. Contributions.To(ranking, options).Of(node).Take(top)]);
    }

    private int OrdersOf(ParseResult parsed) =>
        parsed.GetValue(_orders) is var orders && orders >= ShapleyValues.FewestOrders
            ? orders
            : throw new UsageException(
                $"--orders {orders} is too few for an error; expected {ShapleyValues.FewestOrders} or more"
            );

    /// <summary>All claims about a node have no score to share out.</summary>
    private void RefuseShapley(ParseResult parsed)
    {
        foreach (var option in new Option[] { _shapley, _orders, _top }.Where(o => EdgeOptions.IsGiven(parsed, o)))
        {
            var says = option == _top ? "is about a score" : "shares out a score";
            throw new UsageException($"{option.Name} {says}; name one with --measure");
        }
    }
}
