using KazCsto.Graphs;
using KazCsto.Model;

namespace KazCsto.Benchmarks.Generators;

/// <summary>States that supply arms to one another: a number of ties holds on every day, and on every day one of them ends and another begins by turns.</summary>
internal static class DailyChange
{
    private const ulong Seed = 1;

    internal static DateOnly First { get; } = new(1970, 1, 1);

    internal static Network Of(Network real, int nodes, int ties, int days)
    {
        var model = real.Claims.First();
        var kind = real.Schema.Nodes["state"];
        var supplies = real.Schema.Ties["supplies-arms"];
        var states = Enumerable
            .Range(0, nodes)
            .Select(i => new Node($"state:{i}", kind, $"State {i}", "", new Dictionary<string, string>()))
            .ToArray();
        var random = new SeededRandom(Seed);
        var pairs = new HashSet<(int From, int To)>();
        while (pairs.Count < ties + (days / 2))
        {
            var (from, to) = (random.Below(nodes), random.Below(nodes));
            if (from != to)
            {
                pairs.Add((from, to));
            }
        }

        // What has stood longest ends first, so that each tie has about the same time.
        var claims = pairs.Select(
            (pair, i) =>
                model with
                {
                    Subject = TieSubject.Of(supplies, states[pair.From], states[pair.To], ""),
                    Says = new Dictionary<string, string>(),
                    Period = new(
                        i < ties ? ImpreciseDate.Open : Day((2 * (i - ties)) + 2),
                        (2 * i) + 1 < days ? Day((2 * i) + 1) : ImpreciseDate.Open
                    ),
                    Stance = Stance.Affirms,
                }
        );
        return Network.Of(real.Schema, real.Scale, real.Sources, states, claims);
    }

    private static ImpreciseDate Day(int day) =>
        ImpreciseDate.TryParse(
            First.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        )!;
}
