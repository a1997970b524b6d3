using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KazCsto.Benchmarks.Timing;
using KazCsto.Evidence;
using KazCsto.Import;
using KazCsto.Model;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Benchmarks.Commands;

/// <summary><c>confidence</c>: how long it takes to draw networks from the grades of many claims and to rank each.</summary>
internal static class ConfidenceCommand
{
    private const int Origins = 500;

    internal static Command Build()
    {
        var data = new Option<string>("--data") { DefaultValueFactory = _ => "." };
        var nodes = new Option<int>("--nodes") { DefaultValueFactory = _ => 10_000 };
        var claims = new Option<int>("--claims") { DefaultValueFactory = _ => 50_000 };
        var draws = new Option<int>("--draws") { DefaultValueFactory = _ => 1_000 };
        var measure = new Option<string>("--measure") { DefaultValueFactory = _ => "pagerank" };
        var command = new Command("confidence", "Time how sure a ranking of a made network is")
        {
            data,
            nodes,
            claims,
            draws,
            measure,
        };
        command.SetAction(parsed =>
        {
            var dataset = Dataset.Load(parsed.GetValue(data)!);
            var network = Made(dataset.Network, parsed.GetValue(nodes), parsed.GetValue(claims));
            var projection = Projection.Of(network, dataset.Projections.All["influence"]);
            var ranking = Ranking.Of(projection, Measures.Find(parsed.GetValue(measure)!)!, new());
            var begin = Stopwatch.GetTimestamp();
            var shares = Confidence.Of(ranking, network, new(), parsed.GetValue(draws));
            var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{shares.Draws} draws of {projection.Nodes.Length} nodes and {projection.Arcs.Length} arcs in {seconds:0.0} s, {Memory.PeakMegabytes:0} MB"
                )
            );
        });
        return command;
    }

    /// <summary>States that supply arms to one another, each claim from one of many origins.</summary>
    private static Network Made(Network real, int nodes, int claims)
    {
        var model = real.Claims.First();
        var kind = real.Schema.Nodes["state"];
        var supplies = real.Schema.Ties["supplies-arms"];
        var states = Enumerable
            .Range(0, nodes)
            .Select(i => new Node($"state:{i}", kind, $"State {i}", "", new Dictionary<string, string>()))
            .ToArray();
        var sources = Enumerable
            .Range(0, Origins)
            .Select(i => model.Source with { Id = $"source:{i}", Origin = $"{i}", Type = "news" })
            .ToArray();
        var made = Enumerable
            .Range(0, claims)
            .Select(i =>
            {
                var (from, round) = (i % nodes, i / nodes);
                var to = (from + (round * round * 7) + 1) % nodes;
                return model with
                {
                    Subject = TieSubject.Of(supplies, states[from], states[to], ""),
                    Says = new Dictionary<string, string>(),
                    Source = sources[i % Origins],
                    Period = Period.Always,
                    Stance = Stance.Affirms,
                };
            });
        return Network.Of(real.Schema, real.Scale, sources, states, made);
    }
}
