using System.Collections.Immutable;
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
    public static IEnumerable<Obligation> All(Network network) =>
        from provision in network.Nodes
        let duty = network.PropertyOf(provision, "duty")
        where duty is not null
        let bound = BoundBy(network, provision)
        from debtor in bound
        from creditor in bound
        where !debtor.State.Equals(creditor.State)
        select new Obligation(
            provision,
            duty,
            debtor.State,
            creditor.State,
            [.. debtor.Because.Union(creditor.Because)]
        );

    /// <summary>The states that a provision binds, each with the ties that say so, by id.</summary>
    public static IReadOnlyList<(Node State, ImmutableArray<Tie> Because)> BoundBy(
        Network network,
        Node provision
    ) =>
        [
            .. InForce(network.OutEdges(provision))
                .SelectMany(tie =>
                    tie.Kind.Name switch
                    {
                        "binds" => [(tie.To, [tie])],
                        "binds-parties" => PartiesTo(network, tie.To)
                            .Select(party => (party.From, ImmutableArray.Create(tie, party))),
                        _ => Enumerable.Empty<(Node, ImmutableArray<Tie>)>(),
                    }
                )
                .DistinctBy(b => b.Item1)
                .OrderBy(b => b.Item1),
        ];

    private static IEnumerable<Tie> PartiesTo(Network network, Node treatyOrInstitution) =>
        InForce(network.InEdges(treatyOrInstitution))
            .Where(t => t.Kind.Name is "party-to" or "member-of");

    private static IEnumerable<Tie> InForce(IEnumerable<Tie> ties) =>
        ties.Where(t => t.Standing == Standing.InForce);
}
