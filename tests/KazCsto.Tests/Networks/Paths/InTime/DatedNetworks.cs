using System.Globalization;
using KazCsto.Graphs;
using KazCsto.Networks.Projections;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Paths.InTime;

/// <summary>Small random networks with dates of all sorts in the first days of March 2005, and what each of their days looks like.</summary>
internal static class DatedNetworks
{
    private static readonly string[] States = ["oak", "hazel", "holly", "rowan", "alder"];

    /// <summary>The days on which anything changes, and one on either side.</summary>
    public static IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, 45).Select(i => new DateOnly(2005, 2, 20).AddDays(i));

    public static ProjectionRule Rule(string name) => League.Rule(name);

    public static Network Random(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var facts = new Facts()
            .Nodes([.. States.Select(s => $"state:{s}")])
            .Property("provision:p", "duty", "defence", "2005-03-02", "2005-03-09")
            .Tie("provision:p binds state:oak", "2005-03-01", "..")
            .Tie("provision:p binds state:hazel", Date(random), Date(random))
            .Tie("provision:p binds state:holly", "2005-03-03", "2005-03-08");
        for (var tie = 0; tie < 9; tie++)
        {
            var (from, to) = Ends(random);
            facts.Tie($"state:{from} supplies-arms state:{to}", Date(random), Date(random), $"s{tie}", key: $"{tie}");
        }

        for (var tie = 0; tie < 4; tie++)
        {
            var (host, other) = Ends(random);
            facts
                .Tie($"state:{host} hosts base:b{tie % 2}", Date(random), Date(random))
                .Tie($"state:{other} operates base:b{tie % 2}", Date(random), Date(random));
        }

        return facts.Network;
    }

    /// <summary>What one can do on a day along a projection, or over ties either way: the length of a hop, by the ids of its ends.</summary>
    public static Dictionary<(string, string), double> HopsOn(
        Network history,
        ProjectionRule? rule,
        DateOnly day,
        bool certain
    )
    {
        var network = history.At(day, certain);
        if (rule is null)
        {
            return network
                .Ties.SelectMany(t => new[] { (t.From.Id, t.To.Id), (t.To.Id, t.From.Id) })
                .Distinct()
                .ToDictionary(ends => ends, _ => 1.0);
        }

        var projection = Projection.Of(network, rule);
        var arcs = projection.Graph.HasLengths ? projection.Graph.Out : projection.Graph.ByHops().Out;
        return Enumerable
            .Range(0, projection.Nodes.Length)
            .SelectMany(from =>
                Enumerable
                    .Range(arcs.Offsets[from], arcs.Offsets[from + 1] - arcs.Offsets[from])
                    .Select(arc =>
                        ((projection.Nodes[from].Id, projection.Nodes[arcs.Targets[arc]].Id), arcs.Lengths[arc])
                    )
            )
            .ToDictionary(h => h.Item1, h => h.Item2);
    }

    /// <summary>Every list of nodes from one to another without a repeat.</summary>
    public static IEnumerable<string[]> NodeLists(Network network, string from, string to)
    {
        var between = network.Nodes.Select(n => n.Id).Where(n => n != from && n != to).ToArray();
        return Extended([from]);

        IEnumerable<string[]> Extended(string[] nodes) =>
            between.Except(nodes).SelectMany(next => Extended([.. nodes, next])).Prepend([.. nodes, to]);
    }

    private static (string, string) Ends(SeededRandom random)
    {
        var (from, to) = (random.Below(5), random.Below(4));
        return (States[from], States[to >= from ? to + 1 : to]);
    }

    private static string? Date(SeededRandom random) =>
        random.Below(8) switch
        {
            0 => null,
            1 => "..",
            2 => "2005-03",
            3 => "2005-03-05~",
            _ => string.Create(CultureInfo.InvariantCulture, $"2005-03-{1 + random.Below(10):00}"),
        };
}
