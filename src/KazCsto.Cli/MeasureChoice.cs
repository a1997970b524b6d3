using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KazCsto.Analysis.Rankings;
using KazCsto.Import;

namespace KazCsto.Cli;

/// <summary>The options that choose a measure and how it reads a projection or an edge list.</summary>
internal sealed class MeasureChoice
{
    private readonly Option<string> _by = new Option<string>("--by")
    {
        Description =
            "Measure distance by length, or by hops (default: by length; of an edge list without a third column by hops)",
    }.AcceptOnlyFromAmong("length", "hops");
    private readonly Option<double?> _damping = new("--damping")
    {
        Description = "The chance of following an arc instead of jumping, from 0 up to below 1",
        HelpName = "share",
        CustomParser = NumberOf,
    };
    private readonly Option<double?> _error = new("--error")
    {
        Description = "How far a sampled score may be off, between 0 and 1",
        HelpName = "share",
        CustomParser = NumberOf,
    };

    public Option<string?> Measure { get; } = new("--measure") { HelpName = "name" };

    public Option<bool> Exposure { get; } =
        new("--exposure")
        {
            Description = "Walk along the arcs of a projection: who is moved, instead of who moves",
        };

    public Option<string?> Projection { get; } =
        new("--projection")
        {
            Description =
                "What counts, from graph/projections.yaml (default: influence; security for dependence)",
            HelpName = "name",
        };

    private IReadOnlyList<(Option Option, Settings Setting)> Settable =>
        [(_damping, Settings.Damping), (_error, Settings.Error)];

    public void AddTo(Command command, bool orAll)
    {
        var names = string.Join(", ", Measures.All.Select(m => m.Name));
        Measure.Description = $"One of {names}{(orAll ? ", or all" : "")}";
        Measure.Required = orAll;
        foreach (
            Option option in new Option[] { Measure, Projection, Exposure, _by, _damping, _error }
        )
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How measures read a projection, or an edge list.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="heard">What the measures listen to.</param>
    /// <param name="byHops">Whether distances count hops if nothing is said.</param>
    /// <exception cref="UsageException">A setting is given that none of them listens to, or its value is not possible.</exception>
    public MeasureOptions OptionsOf(ParseResult parsed, IEnumerable<Settings> heard, bool byHops)
    {
        var all = heard.Aggregate(Settings.None, (settings, more) => settings | more);
        foreach (var (option, setting) in Settable)
        {
            if (EdgeOptions.IsGiven(parsed, option) && (all & setting) == 0)
            {
                throw new UsageException(
                    $"{parsed.GetValue(Measure)} does not listen to {option.Name}"
                );
            }
        }

        return new(
            parsed.GetValue(_by) is { } by ? by == "hops" : byHops,
            parsed.GetValue(Exposure)
        )
        {
            Damping = Within(parsed, _damping, share => share is >= 0 and < 1, "0 up to below 1"),
            Error = Within(parsed, _error, share => share is > 0 and < 1, "between 0 and 1"),
            Seed = parsed.GetValue(CommonOptions.Seed),
        };
    }

    public static int TopOf(int top) =>
        top < 1 ? throw new UsageException($"--top {top} shows nothing; expected 1 or more") : top;

    public static Measure MeasureOf(string name) =>
        Measures.Find(name) ?? throw Unknown(name, Measures.All.Select(m => m.Name));

    public static GraphMeasure MeasureOf(string name, bool isDirected) =>
        GraphMeasures.Find(name, isDirected)
        ?? throw Unknown(name, GraphMeasures.For(isDirected).Select(m => m.Name));

    public Ranking Ranked(
        Inputs inputs,
        Measure measure,
        ParseResult parsed,
        MeasureOptions options
    ) =>
        Ranking.Of(
            inputs.Projected(parsed.GetValue(Projection) ?? measure.Projection),
            measure,
            options
        );

    private static UsageException Unknown(string name, IEnumerable<string> known) =>
        new($"'{name}' is not a measure{Nearest.Hint(name, known)}");

    private static double? Within(
        ParseResult parsed,
        Option<double?> option,
        Func<double, bool> isPossible,
        string expected
    ) =>
        parsed.GetValue(option) is not { } value ? null
        : isPossible(value) ? value
        : throw new UsageException($"{option.Name} {value} is not possible; expected {expected}");

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
