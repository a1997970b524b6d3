using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KazCsto.Benchmarks.Generators;
using KazCsto.Benchmarks.Timing;
using KazCsto.Graphs.Rankings;
using KazCsto.Import;
using KazCsto.Model;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Time.Timelines;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>timeline</c>: how long a measure over many days of daily change takes, and how far it is from each day by itself.</summary>
internal static class TimelineCommand
{
    private const int SampledDays = 25;

    internal static Command Build()
    {
        var data = new Option<string>("--data") { DefaultValueFactory = _ => "." };
        var nodes = new Option<int>("--nodes") { DefaultValueFactory = _ => 2_000 };
        var ties = new Option<int>("--ties") { DefaultValueFactory = _ => 10_000 };
        var years = new Option<int>("--years") { DefaultValueFactory = _ => 50 };
        var threads = new Option<int>("--threads");
        var measure = new Option<string>("--measure") { DefaultValueFactory = _ => "pagerank" };
        var command = new Command("timeline", "Time a measure over years of daily change")
        {
            data,
            nodes,
            ties,
            years,
            threads,
            measure,
        };
        command.SetAction(parsed =>
        {
            var dataset = Dataset.Load(parsed.GetValue(data)!);
            var span = new TimelineOptions(
                DailyChange.First,
                DailyChange.First.AddYears(parsed.GetValue(years)),
                "state"
            );
            var history = DailyChange.Of(
                dataset.Network,
                parsed.GetValue(nodes),
                parsed.GetValue(ties),
                span.Until.DayNumber - span.From.DayNumber
            );
            var by = Measures.Find(parsed.GetValue(measure)!)!;
            var rule = dataset.Projections.All["influence"];
            var options = new MeasureOptions(Work: new(parsed.GetValue(threads)));
            var begin = Stopwatch.GetTimestamp();
            var timeline = Timeline.Of(history, rule, by, options, span);
            var found = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            var shown = timeline.First(10).Select(timeline.Of).ToList();
            var ranked = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{timeline.ComputedDays} days of {timeline.Nodes.Length} nodes and {parsed.GetValue(ties)} ties at a time: scores in {found:0.00} s, with the ranks of {shown.Count} nodes in {ranked:0.00} s, {Memory.PeakMegabytes:0} MB; largest difference from {SampledDays} days by themselves {Difference(timeline, history, options):0.0E+0}"
                )
            );
        });
        return command;
    }

    private static double Difference(Timeline timeline, Network history, MeasureOptions options)
    {
        var days = timeline.Span.Until.DayNumber - timeline.Span.From.DayNumber;
        return Enumerable
            .Range(0, SampledDays)
            .Select(i => timeline.Span.From.AddDays((int)((long)i * (days - 1) / (SampledDays - 1))))
            .Max(day =>
            {
                var projection = Projection.Of(history.At(day), timeline.Rule);
                var alone = Ranking.Of(projection, timeline.Measure, options);
                var scores = timeline.On(day).ToDictionary(n => n.Node, n => n.Score);
                return alone.Nodes.Length == scores.Count
                    ? alone.Nodes.Max(n => Math.Abs(n.Score - scores[n.Node]))
                    : double.PositiveInfinity;
            });
    }
}
