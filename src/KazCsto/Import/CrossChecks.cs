namespace KazCsto.Import;

/// <summary>What must hold between rows that are each right by themselves.</summary>
internal static class CrossChecks
{
    public static void RefuseEqualRows(CsvTable table)
    {
        var first = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var record in table.Records)
        {
            if (!first.TryAdd(record.Cells, record.Row))
            {
                record.Reject($"the row equals line {first[record.Cells].Line} in every cell");
            }
        }
    }

    public static void Check(Network network, Problems problems)
    {
        var wholeTables = problems.Count == 0;
        RefuseContradictions(network, problems);
        if (wholeTables)
        {
            RefuseUnusedSources(network, problems);
        }
    }

    /// <summary>Refuses what cannot be so at once by the claims in force.</summary>
    public static void RefuseContradictions(Network network, Problems problems)
    {
        RefuseReversedDates(network, problems);
        RefuseReversedEvents(network, problems);
        RefuseSharedOffices(network, problems);
    }

    private static void RefuseReversedDates(Network network, Problems problems)
    {
        foreach (var fact in network.Facts.Where(f => f.Period.IsReversed))
        {
            problems.Add(
                fact.BestClaim.Row,
                $"the dates in force contradict each other: '{fact.Id}' begins {fact.Period.Since} and ends {fact.Period.Until}, by the grades of its claims"
            );
        }
    }

    private static void RefuseReversedEvents(Network network, Problems problems)
    {
        foreach (var node in network.Nodes)
        {
            if (
                network.PropertyOf(node, Meaning.Date) is { } date
                && network.PropertyOf(node, Meaning.Ended) is { } ended
                && ImpreciseDate.TryParse(ended.Value)!.Latest < ImpreciseDate.TryParse(date.Value)!.Earliest
            )
            {
                problems.Add(ended.BestClaim.Row, $"'{node.Id}' ends {ended.Value}, before its date {date.Value}");
            }
        }
    }

    private static void RefuseSharedOffices(Network network, Problems problems)
    {
        var held = network
            .Ties.Where(t => t.Standing == Standing.InForce && IsExclusive(t))
            .GroupBy(t => (t.Kind.Name, t.To.Id, t.Role));
        foreach (var ties in held.Select(g => g.ToList()))
        {
            foreach (var (one, other) in PairsOf(ties).Where(p => p.One.Period.CertainlyOverlaps(p.Other.Period)))
            {
                problems.Add(
                    other.BestClaim.Row,
                    $"only one may hold it at a time: {Shown(other)} overlaps with {Shown(one)} ({one.BestClaim.Row})"
                );
            }
        }
    }

    private static void RefuseUnusedSources(Network network, Problems problems)
    {
        var used = network.Claims.Select(c => c.Source.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var source in network.Sources.Where(s => !used.Contains(s.Id)))
        {
            problems.Add(SourceTable.Name, $"no claim cites '{source.Id}'");
        }
    }

    private static bool IsExclusive(Tie tie) =>
        tie.Kind.IsExclusive || (tie.Role is { } role && tie.Kind.Roles[role].IsExclusive);

    private static IEnumerable<(Tie One, Tie Other)> PairsOf(List<Tie> ties) =>
        ties.SelectMany((one, i) => ties.Skip(i + 1).Select(other => (one, other)));

    private static string Shown(Tie tie) => $"'{tie.Sentence}' {tie.Period}";
}
