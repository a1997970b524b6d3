using System.CommandLine.Parsing;
using System.Globalization;
using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Options;

/// <summary>The options that some measures listen to and others do not.</summary>
internal sealed class MeasureSettings
{
    private const int MostNamed = 3;

    private readonly Option<string> _by = new Option<string>("--by")
    {
        Description =
            "Measure distance by length, or by hops (default: by length; of an edge list without a third column by hops)",
    }.AcceptOnlyFromAmong("length", "hops");
    private readonly Option<double?> _damping = Number(
        "--damping",
        "share",
        "pagerank: the chance of following an arc instead of jumping, from 0 up to below 1"
    );
    private readonly Option<string[]> _restart = new("--restart")
    {
        Description = "pagerank: jump to these nodes only, such as state:kaz; who is near them scores high",
        HelpName = "node[,node]",
    };
    private readonly Option<string> _dangling = new Option<string>("--dangling")
    {
        Description = "pagerank: from a node without arcs out jump anywhere (default), or to where it would restart",
    }.AcceptOnlyFromAmong("anywhere", "restart");
    private readonly Option<double?> _beta = Number(
        "--beta",
        "number",
        "bonacich-power: what the power of those that a node moves is worth to it; below 0 their weakness is"
    );
    private readonly Option<double?> _error = Number(
        "--error",
        "share",
        "sampled-betweenness: how far a score may be off, between 0 and 1 (default: 0.01)"
    );
    private readonly Option<double?> _certainty = Number(
        "--certainty",
        "share",
        "sampled-betweenness: how surely all scores keep to --error, between 0 and 1 (default: 0.9)"
    );

    private IReadOnlyList<(Option Option, Settings Setting)> All =>
        [
            (_by, Settings.By),
            (_damping, Settings.Damping),
            (_restart, Settings.Restart),
            (_dangling, Settings.Dangling),
            (_beta, Settings.Beta),
            (_error, Settings.Error),
            (_certainty, Settings.Certainty),
        ];

    public void AddTo(Command command)
    {
        foreach (var (option, _) in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How measures read a graph; where walks restart is left open until there is one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="asked">The measure as it was asked for.</param>
    /// <param name="heard">What the measures listen to.</param>
    /// <param name="byHops">Whether distances count hops if nothing is said.</param>
    /// <exception cref="UsageException">A setting is given that none of them listens to, or its value is not possible.</exception>
    public MeasureOptions Of(ParseResult parsed, string asked, IEnumerable<Settings> heard, bool byHops)
    {
        var all = heard.Aggregate(Settings.None, (settings, more) => settings | more);
        foreach (var (option, setting) in All)
        {
            if (EdgeOptions.IsGiven(parsed, option) && (all & setting) == 0)
            {
                throw new UsageException($"{asked} does not listen to {option.Name}; {Listening(setting)}");
            }
        }

        return new(parsed.GetValue(_by) is { } by ? by == "hops" : byHops)
        {
            Damping = Within(parsed, _damping, share => share is >= 0 and < 1, "0 up to below 1"),
            Dangling = parsed.GetValue(_dangling) == "restart" ? Dangling.Restart : Dangling.Anywhere,
            Beta = Within(parsed, _beta, double.IsFinite, "a number"),
            Error = Share(parsed, _error),
            Certainty = Share(parsed, _certainty),
            Seed = parsed.GetValue(CommonOptions.Seed),
        };
    }

    /// <summary>The same options for one measure of one graph, in which the nodes to restart at have numbers.</summary>
    /// <exception cref="UsageException">There is no such node.</exception>
    public MeasureOptions On(NamedGraph graph, ParseResult parsed, Settings heard, MeasureOptions options) =>
        parsed.GetValue(_restart) is { Length: > 0 } ids && heard.HasFlag(Settings.Restart)
            ? options with
            {
                Restart = NodeChoice.Of(graph, _restart.Name, ids),
            }
            : options;

    private static string Listening(Settings setting)
    {
        var names = GraphMeasures.All.Where(m => m.Settings.HasFlag(setting)).Select(m => m.Name).ToList();
        return names.Count switch
        {
            1 => $"{names[0]} does",
            <= MostNamed => $"{Words.Together(names)} do",
            _ => $"{string.Join(", ", names.Take(MostNamed))} and others do",
        };
    }

    public static Option<double?> Number(string name, string helpName, string description) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = NumberOf,
        };

    private static double? Share(ParseResult parsed, Option<double?> option) =>
        Within(parsed, option, share => share is > 0 and < 1, "between 0 and 1");

    private static double? Within(
        ParseResult parsed,
        Option<double?> option,
        Func<double, bool> isPossible,
        string expected
    ) =>
        parsed.GetValue(option) is not { } value ? null
        : isPossible(value) ? value
        : throw new UsageException(
            string.Create(CultureInfo.InvariantCulture, $"{option.Name} {value} is not possible; expected {expected}")
        );

    private static double? NumberOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        result.AddError($"'{text}' is not a number");
        return null;
    }
}
