using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Time.Changes;

namespace KazCsto.Cli.Commands;

/// <summary><c>diff D1 D2</c>: what changed between two days, and whose rank moved.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string> _from = new("from") { Description = "The first day" };
    private readonly Argument<string> _to = new("to") { Description = "The second day" };
    private readonly MeasureChoice _choice = new();
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "The kind of node whose ranks are compared",
        HelpName = "kind",
        DefaultValueFactory = _ => Meaning.State.Name,
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new DiffCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "diff",
            "What began, ended and became certain or uncertain between two days, and whose rank by a measure moved"
        )
        {
            _from,
            _to,
            _kind,
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
            throw new UsageException("--at has no meaning here; the two days are the arguments");
        }

        var inputs = Inputs.OfHistory(parsed);
        var (from, to) = (DayOf(parsed, _from), DayOf(parsed, _to));
        var diff = NetworkDiff.Of(inputs.OnDay(from), inputs.OnDay(to));
        var moves = MovesIn(parsed, inputs, diff, running);
        running.Erase();
        return _output.Write(parsed, DiffAnswer.Of(diff, moves, inputs.Restriction));
    }

    private RankMoves? MovesIn(ParseResult parsed, Inputs inputs, NetworkDiff diff, Running running)
    {
        if (parsed.GetValue(_choice.Measure) is not { } name)
        {
            foreach (
                var option in new Option[] { _kind, _choice.Projection, _choice.Exposure }.Where(o =>
                    EdgeOptions.IsGiven(parsed, o)
                )
            )
            {
                throw new UsageException($"{option.Name} says whose ranks are compared, and how; add --measure");
            }

            return null;
        }

        var measure = MeasureChoice.MeasureOf(name);
        var kind = inputs.KindOf(parsed, _kind);

        var rule = inputs.RuleOf(parsed.GetValue(_choice.Projection) ?? measure.Projection);
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false) with
        {
            Work = running.Work(measure.Name),
        };
        return new(measure, RankMove.Between(RankedIn(diff.Before), RankedIn(diff.After), kind));

        Ranking RankedIn(Network network) => Ranking.Of(Projection.Of(network, rule), measure, options);
    }

    private static DateOnly DayOf(ParseResult parsed, Argument<string> argument)
    {
        var typed = parsed.GetValue(argument)!;
        return CommonOptions.DayOf(typed)
            ?? throw new UsageException($"'{typed}' is not a day; expected one such as 2022-01-09");
    }
}
