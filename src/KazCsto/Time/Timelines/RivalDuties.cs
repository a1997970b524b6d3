using KazCsto.Networks.Obligations;

namespace KazCsto.Time.Timelines;

/// <summary>The duties of provisions that have several of them in force, at least one of which counts, and the grounds on which states are bound by them.</summary>
internal sealed class RivalDuties
{
    private readonly HashSet<Fact> _facts;

    private RivalDuties(HashSet<Fact> facts) => _facts = facts;

    /// <summary>Whether no provision has several.</summary>
    public bool IsEmpty => _facts.Count == 0;

    /// <summary>Finds them.</summary>
    public static RivalDuties Of(Network history, ProjectionRule rule)
    {
        if (rule.Obligations is not { } counts)
        {
            return new([]);
        }

        var rivals = history
            .Properties.Where(p => p.Is(Meaning.Duty) && p.Standing == Standing.InForce)
            .GroupBy(p => p.Node)
            .Where(g => g.Skip(1).Any() && g.Any(duty => counts.Duties.Contains(duty.Value)))
            .ToDictionary(g => g.Key, g => g.ToList());
        if (rivals.Count == 0)
        {
            return new([]);
        }

        // Whichever duty counts on a day, its grounds are those of the provision.
        var owed = ObligationsOf
            .OnEveryGround(history, tie => tie.Standing == Standing.InForce)
            .Where(o => rivals.ContainsKey(o.Provision) && rule.Keep.Contains(o.Debtor.State.Kind.Name));
        return new([.. owed.SelectMany(o => o.Ties.Concat<Fact>(rivals[o.Provision]))]);
    }

    /// <summary>These and other facts, each once, by id.</summary>
    public IReadOnlyList<Fact> FactsWith(IEnumerable<Fact> others) =>
        [.. _facts.Union(others).OrderBy(fact => fact.Id, StringComparer.Ordinal)];
}
