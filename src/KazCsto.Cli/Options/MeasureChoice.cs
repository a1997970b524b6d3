using System.CommandLine.Parsing;
using System.Globalization;
using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Options;

/// <summary>The options that choose a measure and how it reads a projection or an edge list.</summary>
internal sealed class MeasureChoice
{
    public Option<string?> Measure { get; } = new("--measure") { HelpName = "name" };

    public Option<bool> Exposure { get; } =
        new("--exposure") { Description = "Walk along the arcs of a projection: who is moved, instead of who moves" };

    public Option<string?> Projection { get; } =
        new("--projection")
        {
            Description =
                "What counts, from graph/projections.yaml (default: influence; security for dependence, contagion for current-flow-betweenness)",
            HelpName = "name",
        };

    /// <summary>What some measures listen to.</summary>
    public MeasureSettings Settings { get; } = new();

    public void AddTo(Command command, bool orAll)
    {
        var names = Measures.All.Select(m => m.Name).Concat(orAll ? [TieRanking.Measure] : []);
        Measure.Description = orAll
            ? $"One of {string.Join(", ", names)}, or all: those that say most, side by side"
            : $"One of {string.Join(", ", names)}";
        Measure.Required = orAll;
        command.Options.Add(Measure);
        command.Options.Add(Projection);
        command.Options.Add(Exposure);
        Settings.AddTo(command);
    }

    /// <summary>How measures read a projection, or an edge list.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="heard">What the measures listen to.</param>
    /// <param name="byHops">Whether distances count hops if nothing is said.</param>
    /// <exception cref="UsageException">A setting is given that none of them listens to, or its value is not possible.</exception>
    public MeasureOptions OptionsOf(ParseResult parsed, IEnumerable<Settings> heard, bool byHops) =>
        Settings.Of(parsed, parsed.GetValue(Measure)!, heard, byHops) with
        {
            Exposure = parsed.GetValue(Exposure),
        };

    /// <summary>The option that chooses how many are shown.</summary>
    public static Option<int> Top(string description, int standard) =>
        new("--top")
        {
            Description = description,
            HelpName = "n",
            DefaultValueFactory = _ => standard,
            CustomParser = TopOf,
        };

    public static int TopOf(int top) =>
        top < 1 ? throw new UsageException($"--top {top} shows nothing; expected 1 or more") : top;

    public static Measure MeasureOf(string name) =>
        Measures.Find(name)
        ?? throw (
            name == TieRanking.Measure
                ? new UsageException($"{name} ranks ties, not nodes; only 'rank' takes it")
                : Unknown(name, Measures.All.Select(m => m.Name))
        );

    public static GraphMeasure MeasureOf(string name, bool isDirected) =>
        GraphMeasures.Find(name, isDirected) ?? throw Unknown(name, GraphMeasures.For(isDirected).Select(m => m.Name));

    /// <summary>The projection that was asked for, or the standard one.</summary>
    /// <exception cref="MeasureRefusedException">None was asked for, and the data folder has no such standard.</exception>
    public NamedGraph Projected(Inputs inputs, string standard, ParseResult parsed)
    {
        var asked = parsed.GetValue(Projection);
        return asked is not null || inputs.Dataset.Projections.All.ContainsKey(standard)
            ? NamedGraph.Of(inputs.Projected(asked ?? standard), inputs.Scope)
            : throw new MeasureRefusedException(
                $"graph/projections.yaml has no projection '{standard}', which it ranks if none is named; name one with --projection"
            );
    }

    private static UsageException Unknown(string name, IEnumerable<string> known) =>
        new(Nearest.Unknown(name, "a measure", known.Append(TieRanking.Measure)));

    private static int TopOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "all")
        {
            return int.MaxValue;
        }

        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var top))
        {
            result.AddError($"'{text}' in --top is not a whole number");
        }

        return top;
    }
}
