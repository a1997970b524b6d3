using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Rankings;
using KazCsto.Time.Timelines;

namespace KazCsto.Cli.Commands;

/// <summary><c>timeline</c>: a measure over time, found anew only where the network changes.</summary>
internal sealed class TimelineCommand
{
    private readonly MeasureChoice _choice = new();
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "The kind of node",
        HelpName = "kind",
        DefaultValueFactory = _ => Meaning.State.Name,
    };
    private readonly Option<string> _from = new("--from")
    {
        Description = "The first day: 2001-05-15, or that of 2001-05 or 2001",
        HelpName = "date",
        Required = true,
    };
    private readonly Option<string> _until = new("--until")
    {
        Description = "The first day out: 2023 ends with 2022-12-31",
        HelpName = "date",
        Required = true,
    };
    private readonly Option<int> _top = MeasureChoice.Top(
        "How many: those that are among so many first on the most days, or all",
        8
    );
    private readonly Option<string[]> _nodes = new("--node")
    {
        Description = "These nodes instead, such as state:kaz,state:rus",
        HelpName = "ids",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<bool> _ranks = new("--ranks")
    {
        Description = "Draw ranks instead of scores (with --format svg)",
    };
    private readonly AnswerOutput _output = new(hasPicture: true);

    public static Command Build() => new TimelineCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "timeline",
            "A measure over time: who ranked how on which days, and what began or ended when it moved"
        )
        {
            _from,
            _until,
            _kind,
            _top,
            _nodes,
            _ranks,
        };
        _choice.AddTo(command, orAll: false);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        if (EdgeOptions.IsGiven(parsed, CommonOptions.At))
        {
            throw new UsageException("--at has no meaning here; --from and --until say which days");
        }

        var drawsRanks = parsed.GetValue(_ranks);
        if (drawsRanks && !_output.IsDrawn(parsed))
        {
            throw new UsageException("--ranks says what --format svg draws");
        }

        var inputs = Inputs.OfHistory(parsed);
        var timeline = TimelineOf(parsed, inputs, running);
        var nodes = NodesOf(parsed, inputs, timeline);
        running.Erase();
        return _output.Write(parsed, new TimelineAnswer(timeline, nodes).Of(inputs.Scope, drawsRanks));
    }

    private Timeline TimelineOf(ParseResult parsed, Inputs inputs, Running running)
    {
        var measure = MeasureChoice.MeasureOf(
            parsed.GetValue(_choice.Measure)
                ?? throw new UsageException("--measure is missing; expected one such as pagerank")
        );
        var settings = measure.Settings & ~Settings.Restart;
        var options = _choice.OptionsOf(parsed, [settings], byHops: false);
        var (from, until) = (DayOf(parsed, _from), DayOf(parsed, _until));
        if (from >= until)
        {
            throw new UsageException(
                $"--until {parsed.GetValue(_until)} is the first day out; expected a day after --from {parsed.GetValue(_from)}"
            );
        }

        return Timeline.Of(
            inputs.History,
            inputs.RuleOf(parsed.GetValue(_choice.Projection) ?? measure.Projection),
            measure,
            options with
            {
                Work = running.Work(measure.Name),
            },
            new(from, until, inputs.KindOf(parsed, _kind), parsed.GetValue(CommonOptions.Certain))
        );
    }

    private List<Node> NodesOf(ParseResult parsed, Inputs inputs, Timeline timeline)
    {
        var asked = parsed.GetValue(_nodes) ?? [];
        var nodes =
            asked.Length > 0
                ? asked
                    .SelectMany(a => a.Split(','))
                    .Distinct(StringComparer.Ordinal)
                    .Select(id => NodeOf(id, inputs, timeline.Span.Kind))
                    .ToList()
                : [.. timeline.First(MeasureChoice.TopOf(parsed.GetValue(_top)))];
        return nodes.Exists(n => timeline.Of(n).Any(p => p.Place is not null))
            ? nodes
            : throw new NoAnswerException(
                $"no such {timeline.Span.Kind} has an arc in the projection on any of these days"
            );
    }

    private static Node NodeOf(string id, Inputs inputs, string kind)
    {
        var node = inputs.NodeOf(id.Trim());
        return node.Kind.Name == kind
            ? node
            : throw new UsageException(
                $"'{node.Id}' is {Counted.One(node.Kind.Name)}; a timeline ranks one kind, expected --kind {node.Kind.Name} or {Counted.One(kind)}"
            );
    }

    private static DateOnly DayOf(ParseResult parsed, Option<string> option)
    {
        var typed = parsed.GetValue(option)!;
        return ImpreciseDate.TryParse(typed) is { IsOpen: false } date && !"~?".Contains(typed[^1])
            ? date.Earliest
            : throw new UsageException(
                $"'{typed}' in {option.Name} is not a day; expected one such as 2001, 2001-05 or 2001-05-15"
            );
    }
}
