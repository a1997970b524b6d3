using KazCsto.Cli.Output;
using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Cli.Options;

/// <summary>The options that say how a path respects time.</summary>
internal sealed class InTimeOptions
{
    private const string AtOnceName = "at-once";
    private const string ForwardName = "forward";

    private readonly Option<string?> _reading = new Option<string?>("--in-time")
    {
        Description =
            "Over all of history: at-once keeps the paths all of whose ties held on one day, forward those that can be passed on hop by hop in the order of time, within one day too",
    }.AcceptOnlyFromAmong(AtOnceName, ForwardName);
    private readonly Option<DateOnly?> _from = new("--from")
    {
        Description = "The first day that --in-time may use",
        HelpName = "date",
        CustomParser = CommonOptions.DayOf,
    };
    private readonly Option<DateOnly?> _until = new("--until")
    {
        Description = "The first day that --in-time may no longer use",
        HelpName = "date",
        CustomParser = CommonOptions.DayOf,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_reading);
        command.Options.Add(_from);
        command.Options.Add(_until);
    }

    /// <summary>The choice, or null if paths are those of the network of <c>--at</c>.</summary>
    public TimeReading? Of(ParseResult parsed)
    {
        var (from, until) = (parsed.GetValue(_from), parsed.GetValue(_until));
        if (parsed.GetValue(_reading) is not { } reading)
        {
            return (from ?? until) is null
                ? null
                : throw new UsageException(
                    $"--from and --until say which days --in-time may use; add --in-time {AtOnceName} or {ForwardName}"
                );
        }

        if (parsed.GetValue(CommonOptions.At) is not (null or "all"))
        {
            throw new UsageException(
                "--in-time looks over all of history and --at on one day; leave one out, or say --from and --until"
            );
        }

        var days = new DaySpan(from ?? DateOnly.MinValue, until ?? DateOnly.MaxValue);
        return days.IsEmpty
            ? throw new UsageException("--until is not after --from; no day is left")
            : new(reading == ForwardName, new(days, parsed.GetValue(CommonOptions.Certain)));
    }

    /// <summary>Says that paths over all of history take no notice of time.</summary>
    public static void WarnOfMixedTimes(Inputs inputs, Running running)
    {
        if (inputs.Day is null)
        {
            running.Tell(
                $"kazcsto: these paths mix ties of different times; --in-time {AtOnceName} keeps what held together, --in-time {ForwardName} what can be passed on in the order of time"
            );
        }
    }
}
