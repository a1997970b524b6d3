using System.Globalization;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Communities;

namespace KazCsto.Cli.Options;

/// <summary>The options that say how groups are sought.</summary>
internal sealed class GroupSearchOptions
{
    private readonly Option<string> _method = new Option<string>("--method")
    {
        Description = "How groups are sought",
        DefaultValueFactory = _ => "leiden",
    }.AcceptOnlyFromAmong("leiden", "louvain", "label-propagation");
    private readonly Option<string> _quality = new Option<string>("--quality")
    {
        Description =
            "What makes groups good: modularity, more ties within than chance puts there; cpm, more than a density, which --resolution names (the constant Potts model)",
        DefaultValueFactory = _ => "modularity",
    }.AcceptOnlyFromAmong("modularity", "cpm");
    private readonly Option<double?> _resolution = MeasureSettings.Number(
        "--resolution",
        "number",
        "The higher, the smaller the groups (default: 1; cpm has none)"
    );
    private readonly Option<int> _runs = new("--runs")
    {
        Description = "How many runs with other random numbers a round of the consensus has",
        HelpName = "n",
        DefaultValueFactory = _ => 50,
    };

    private IReadOnlyList<Option> All => [_method, _quality, _resolution, _runs];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Refuses what says how groups are sought where they are given.</summary>
    /// <exception cref="UsageException">Such an option is given.</exception>
    public void RefuseBeside(string given, ParseResult parsed)
    {
        if (All.FirstOrDefault(o => EdgeOptions.IsGiven(parsed, o)) is { } wrong)
        {
            throw new UsageException($"{wrong.Name} says how groups are sought, and {given} gives them");
        }
    }

    /// <exception cref="UsageException">A value is not possible, or the method does not listen to it.</exception>
    public ConsensusOptions Of(ParseResult parsed)
    {
        var method = parsed.GetValue(_method) switch
        {
            "louvain" => GroupMethod.Louvain,
            "label-propagation" => GroupMethod.LabelPropagation,
            _ => GroupMethod.Leiden,
        };
        Option[] deaf = method == GroupMethod.LabelPropagation ? [_quality, _resolution] : [];
        if (deaf.FirstOrDefault(o => EdgeOptions.IsGiven(parsed, o)) is { } wrong)
        {
            throw new UsageException($"label-propagation does not listen to {wrong.Name}; leiden and louvain do");
        }

        var isPotts = parsed.GetValue(_quality) == "cpm";
        return new()
        {
            Method = method,
            Quality = isPotts ? GroupQuality.ConstantPotts : GroupQuality.Modularity,
            Resolution = ResolutionOf(parsed, isPotts),
            Runs = parsed.GetValue(_runs) is >= 2 and <= 100_000 and var runs
                ? runs
                : throw new UsageException($"--runs {parsed.GetValue(_runs)} is not possible; expected 2 to 100000"),
            Seed = parsed.GetValue(CommonOptions.Seed),
        };
    }

    private double ResolutionOf(ParseResult parsed, bool isPotts) =>
        parsed.GetValue(_resolution) switch
        {
            null when isPotts => throw new UsageException(
                "--quality cpm needs a --resolution: the density that a group must exceed, as strength per pair of nodes, such as 0.1"
            ),
            null => new ConsensusOptions().Resolution,
            >= 0 and < double.PositiveInfinity and var resolution => resolution,
            var wrong => throw new UsageException(
                string.Create(CultureInfo.InvariantCulture, $"--resolution {wrong} is not possible; expected 0 or more")
            ),
        };
}
