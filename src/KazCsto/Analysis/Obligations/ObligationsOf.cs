using KazCsto.Model;

namespace KazCsto.Analysis.Obligations;

/// <summary>Derives who owes whom from the provisions in force: never seeded pair by pair.</summary>
/// <remarks>
/// A provision with a duty binds the states that it names (<c>binds</c>) and every party to the treaty, or member of the institution, that it names
/// (<c>binds-parties</c>). Each state bound by a provision owes its duty to each other state bound by it.
/// </remarks>
public static class ObligationsOf
{
    /// <summary>All obligations of a network taken on a day, by provision, debtor and creditor.</summary>
    /// <param name="network">The network.</param>
    /// <param name="without">Ties to pass over.</param>
    public static IEnumerable<Obligation> All(Network network, IReadOnlySet<Tie>? without = null) =>
        from provision in network.Nodes
        let duty = network.PropertyOf(provision, "duty")
        where duty is not null
        let bound = BoundBy(network, provision, without)
        from debtor in bound
        from creditor in bound
        where !debtor.State.Equals(creditor.State)
        select new Obligation(provision, duty, debtor, creditor);

    private static IReadOnlyList<BoundState> BoundBy(
        Network network,
        Node provision,
        IReadOnlySet<Tie>? without
    ) =>
        [
            .. Counting(network.OutEdges(provision), without)
                .SelectMany(tie => GroundsOf(network, tie, without))
                .GroupBy(ground => ground.State)
                .OrderBy(grounds => grounds.Key)
                .Select(grounds =>
                    grounds
                        .OrderBy(g => g.Because.Any(network.IsOnlyPossible))
                        .ThenByDescending(g => g.Because.Min(t => t.Probability))
                        .First()
                ),
        ];

    private static IEnumerable<BoundState> GroundsOf(
        Network network,
        Tie binding,
        IReadOnlySet<Tie>? without
    ) =>
        binding.Kind.Name switch
        {
            "binds" => [new(binding.To, [binding])],
            "binds-parties" => Counting(network.InEdges(binding.To), without)
                .Where(t => t.Kind.Name is "party-to" or "member-of")
                .Select(party => new BoundState(party.From, [binding, party])),
            _ => [],
        };

    private static IEnumerable<Tie> Counting(IEnumerable<Tie> ties, IReadOnlySet<Tie>? without) =>
        ties.Where(t => t.Standing == Standing.InForce && without?.Contains(t) != true);
}
