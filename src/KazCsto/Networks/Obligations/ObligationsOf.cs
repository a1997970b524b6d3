namespace KazCsto.Networks.Obligations;

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
        AmongThoseBound(
            network,
            provision =>
                Surest(
                    network,
                    GroundsOf(network, provision, t => t.Standing == Standing.InForce && without?.Contains(t) != true)
                )
        );

    /// <summary>Each obligation on every ground of ties that count: a state bound twice over owes twice here.</summary>
    internal static IEnumerable<Obligation> OnEveryGround(Network network, Func<Tie, bool> counts) =>
        AmongThoseBound(network, provision => [.. GroundsOf(network, provision, counts)]);

    private static IEnumerable<Obligation> AmongThoseBound(
        Network network,
        Func<Node, IReadOnlyList<BoundState>> boundBy
    ) =>
        from provision in network.Nodes
        let duty = network.PropertyOf(provision, Meaning.Duty)
        where duty is not null
        let bound = boundBy(provision)
        from debtor in bound
        from creditor in bound
        where !debtor.State.Equals(creditor.State)
        select new Obligation(provision, duty, debtor, creditor);

    /// <summary>Of several grounds of a state the certain, then the surest one.</summary>
    private static IReadOnlyList<BoundState> Surest(Network network, IEnumerable<BoundState> grounds) =>
        [
            .. grounds
                .GroupBy(ground => ground.State)
                .OrderBy(same => same.Key)
                .Select(same =>
                    same.OrderBy(g => g.Because.Any(network.IsOnlyPossible))
                        .ThenByDescending(g => g.Because.Min(t => t.Probability))
                        .First()
                ),
        ];

    private static IEnumerable<BoundState> GroundsOf(Network network, Node provision, Func<Tie, bool> counts) =>
        network
            .OutEdges(provision)
            .Where(counts)
            .SelectMany(binding =>
                binding.Is(Meaning.Binds) ? [new BoundState(binding.To, [binding])]
                : binding.Is(Meaning.BindsParties)
                    ? network
                        .InEdges(binding.To)
                        .Where(t => t.Is(Meaning.PartyTo, Meaning.MemberOf) && counts(t))
                        .Select(party => new BoundState(party.From, [binding, party]))
                : Enumerable.Empty<BoundState>()
            );
}
