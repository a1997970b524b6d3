using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Cli.Printers;
using KazCsto.Evidence;
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
            _shapley,
            _orders,
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
            RefuseShapley(parsed);
            FactPrinter.Print(inputs, asked, shape, output);
            return 0;
        }

        var measure = MeasureChoice.MeasureOf(name);
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        options = _choice.Settings.On(graph, parsed, measure.Settings, options);
        var work = running.Work(name);
        var ranking = Ranking.Of(graph.Projection!, measure, options with { Work = work });
        var place =
            ranking.Find(asked)
            ?? throw new NoAnswerException(
                $"{asked.Name} ({asked.Id}) has no arc in the projection '{ranking.Projection.Rule.Name}' {inputs.When}"
            );
        var printer = new ScorePrinter(inputs, ranking, place, shape, output);
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        if (parsed.GetValue(_shapley))
        {
            options = options with { Work = running.Work("orders of ties") };
            var values = ShapleyValues.Of(ranking, asked, options, OrdersOf(parsed));
            running.Erase();
            printer.Print(values, options.Seed, top);
            return 0;
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
        running.Erase();
        printer.Print([.. Contributions.To(ranking, options).Of(asked).Take(top)]);
        return 0;
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
