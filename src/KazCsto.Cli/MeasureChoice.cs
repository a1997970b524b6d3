using System.CommandLine;
using KazCsto.Analysis.Rankings;
using KazCsto.Import;

namespace KazCsto.Cli;

/// <summary>The options that choose a measure and how it reads a projection.</summary>
internal static class MeasureChoice
{
    public static Option<string> Option(bool orAll) =>
        new("--measure")
        {
            Description =
                $"One of {string.Join(", ", Measures.All.Select(m => m.Name))}{(orAll ? ", or all" : "")}",
            HelpName = "name",
            Required = orAll,
        };

    public static Option<bool> Exposure() =>
        new("--exposure")
        {
            Description = "Walk along the arcs: who is moved, instead of who moves",
        };

    public static Option<string> By() =>
        new Option<string>("--by")
        {
            Description = "Measure distance by the lengths of the projection, or by hops",
            DefaultValueFactory = _ => "length",
        }.AcceptOnlyFromAmong("length", "hops");

    public static Option<string?> Projection() =>
        new("--projection")
        {
            Description =
                "What counts, from graph/projections.yaml (default: influence; security for dependence)",
            HelpName = "name",
        };

    public static MeasureOptions OptionsOf(
        ParseResult parsed,
        Option<string> by,
        Option<bool> exposure,
        CancellationToken cancellation
    ) =>
        new(
            parsed.GetValue(by) == "hops",
            parsed.GetValue(exposure),
            new(Cancellation: cancellation)
        );

    public static int TopOf(int top) =>
        top < 1 ? throw new UsageException($"--top {top} shows nothing; expected 1 or more") : top;

    public static Measure MeasureOf(string name) =>
        Measures.Find(name)
        ?? throw new UsageException(
            $"'{name}' is not a measure{Nearest.Hint(name, Measures.All.Select(m => m.Name))}"
        );

    public static Ranking Ranked(
        Inputs inputs,
        Measure measure,
        string? projection,
        MeasureOptions options
    )
    {
        return Ranking.Of(inputs.Projected(projection ?? measure.Projection), measure, options);
    }
}
