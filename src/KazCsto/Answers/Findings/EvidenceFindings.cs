using KazCsto.Evidence;
using KazCsto.Time.Changes;
using KazCsto.Time.Scenarios;

namespace KazCsto.Answers.Findings;

/// <summary>Which source carries most, and what changed between two days, in sentences.</summary>
internal static class EvidenceFindings
{
    private const int MostAlone = 3;

    /// <summary>Which sources speak alone most often, and without which a first place is another.</summary>
    /// <param name="loads">How much rests on each source.</param>
    /// <param name="network">The network of the day.</param>
    public static Finding OfSources(ImmutableArray<SourceLoad> loads, Network network)
    {
        var facts = network.Facts.Count();
        var alone = loads
            .OrderByDescending(l => l.Record.Alone.Length)
            .ThenBy(l => l.Record.Source.Id, StringComparer.Ordinal)
            .Take(MostAlone)
            .Select(l => new Statement(
                $"{l.Record.Source.CitedAs} is the only witness of {l.Record.Alone.Length} of {facts} facts that day",
                l.Record.Alone
            ))
            .ToList();
        return new(
            "Which source carries most?",
            [
                .. alone.Take(1),
                .. loads
                    .Where(l => !l.Overturned.IsEmpty)
                    .Select(l => new Statement(
                        $"Without {l.Record.Source.CitedAs}: {string.Join("; ", l.Overturned.Select(o => o.Told))}",
                        [.. l.Overturned.SelectMany(o => o.Facts).Distinct()]
                    )),
                .. alone.Skip(1),
            ]
        );
    }

    /// <summary>Which claims would have to be wrong for another to be first: for each first place the first of the smallest sets that were found.</summary>
    /// <param name="places">The first places.</param>
    /// <param name="network">The network of the day.</param>
    public static Finding OfClaims(IEnumerable<FirstPlace> places, Network network) =>
        new(
            "Which claims would have to be wrong?",
            [
                .. places
                    .Where(p => !p.Fewest.Sets.IsEmpty)
                    .OrderBy(p => p.Fewest.AtLeast)
                    .Select(p => new Statement(
                        $"{NumberOf(p)}: {Words.Instead(p.Fewest.Sets[0].Top, p.Curve.First)}, would be first by {p.Curve.Ranking.Measure.Name} of {Counted.One(p.Curve.Kind)} if it were wrong that {string.Join(" and that ", p.Fewest.Sets[0].Facts.Select(f => f.Told(network)))}",
                        p.Fewest.Sets[0].Facts
                    )),
            ]
        );

    private static string NumberOf(FirstPlace place) =>
        place.Fewest.IsExact
            ? Counted.Of(place.Fewest.AtLeast, "claim")
            : $"{place.Fewest.AtLeast} to {Counted.Of(place.Fewest.AtMost!.Value, "claim")}";

    /// <summary>What began and ended between two days, and what followed.</summary>
    /// <param name="comparison">The two days.</param>
    /// <param name="tiesThatCount">Chooses the ties of a projection that the report ranks by.</param>
    public static Finding OfDays(DayComparison comparison, Func<Fact, bool> tiesThatCount)
    {
        var diff = comparison.Diff;
        var come = diff.NodesCome.ToHashSet();
        return new(
            $"What changed between {Words.Day(diff.Before.Day!.Value)} and {Words.Day(diff.After.Day!.Value)}?",
            [
                new(Counts(diff), [.. diff.Ended, .. diff.Begun]),
                .. FirstPlaces(comparison),
                .. Told("Ended", diff.Ended.Where(tiesThatCount), diff.Before),
                .. Told("Began", diff.Begun.Where(tiesThatCount).OrderBy(f => f.Nodes.Any(come.Contains)), diff.After),
                .. comparison.Parts.Skip(1).SelectMany(p => p.Lines.Where(l => l.IsDifferent)).Select(l => l.Statement),
            ]
        );
    }

    private static IEnumerable<Statement> FirstPlaces(DayComparison comparison) =>
        comparison
            .Parts.SelectMany(p => p.Lines)
            .Where(l => l.IsFirstPlace)
            .OrderByDescending(l => l.IsDifferent)
            .Select(l => l.Statement);

    private static IEnumerable<Statement> Told(string verb, IEnumerable<Fact> facts, Network network) =>
        facts.Select(f => new Statement($"{verb}: {f.Told(network)}", [f]));

    private static string Counts(NetworkDiff diff) =>
        $"{Counted.Of(diff.Ended.Length, "fact")} ended and {diff.Begun.Length} began; {Counted.Of(diff.NodesCome.Length, "node")} came, {diff.NodesGone.Length} went";
}
