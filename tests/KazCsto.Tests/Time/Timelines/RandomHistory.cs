using KazCsto.Graphs;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Time.Timelines;

/// <summary>Networks at random in which facts of all sorts begin and end.</summary>
internal static class RandomHistory
{
    /// <summary>States with arms, bases that come and go, and a treaty that binds its parties for a time; half of the dates are coarse or unknown.</summary>
    /// <param name="seed">What the random choices start from.</param>
    /// <param name="rivals">Whether the treaty also has a duty to consult, which counts before that of defence where both hold.</param>
    public static Network Of(int seed, bool rivals = false)
    {
        var random = new SeededRandom((ulong)seed);
        string[] states = [.. Enumerable.Range(0, 6).Select(i => $"state:s{i}")];
        var facts = new Facts()
            .Property("provision:p", "duty", "defence", Date(), Date())
            .Property("base:b", "exists", "true", Date(), Date())
            .Tie("provision:p binds-parties treaty:t", Date(), null);
        for (var i = 0; i < 14; i++)
        {
            var (from, to) = (random.Below(6), random.Below(6));
            if (from != to)
            {
                facts.Tie($"{states[from]} supplies-arms {states[to]}", Date(), Date(), key: $"{i}");
            }
        }

        foreach (var state in states)
        {
            facts
                .Tie($"{state} party-to treaty:t", Date(), Date())
                .Tie($"{state} {(random.Below(2) == 0 ? "hosts" : "operates")} base:b", Date(), Date())
                .Tie($"{state} consults {states[random.Below(3)]}", Date(), key: state);
        }

        if (rivals)
        {
            facts.Property("provision:p", "duty", "consultation", Date(), Date());
        }

        return rivals ? ManyDuties.In(facts.Network) : facts.Network;

        string? Date() =>
            random.Below(8) switch
            {
                0 => null,
                1 => "..",
                2 => "2001-02",
                3 => "2001-03~",
                _ => $"2001-0{1 + random.Below(4)}-{10 + random.Below(18)}",
            };
    }
}
