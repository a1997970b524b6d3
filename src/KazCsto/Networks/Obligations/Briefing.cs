namespace KazCsto.Networks.Obligations;

/// <summary>Who must help a state on a day, under what, on whose decision, and who may refuse.</summary>
/// <param name="State">The state.</param>
/// <param name="Network">The network on the day.</param>
/// <param name="Provisions">The provisions under which it is owed something (or, the other way, owes it).</param>
/// <param name="Consents">Organs that must approve the sending of a force, with what they did about it that day.</param>
public sealed record Briefing(
    Node State,
    Network Network,
    ImmutableArray<ProvisionBriefing> Provisions,
    ImmutableArray<Tie> Consents
)
{
    private static readonly ValueMeaning?[] DutiesOfHelp =
    [
        Meaning.Defence,
        Meaning.Peacekeeping,
        Meaning.Consultation,
    ];

    /// <summary>Writes the briefing of a state.</summary>
    /// <param name="network">The network on the day.</param>
    /// <param name="state">The state.</param>
    /// <param name="whatItOwes">False for who must help the state, true for whom the state must help.</param>
    /// <exception cref="UnansweredException">The vocabulary has no obligations.</exception>
    public static Briefing Of(Network network, Node state, bool whatItOwes)
    {
        network.Schema.Require(Requirements.Obligations);
        var owed = ObligationsOf
            .All(network)
            .Where(o => (whatItOwes ? o.Debtor : o.Creditor).State.Equals(state))
            .Where(o => DutiesOfHelp.Contains(o.Duty.ValueMeans))
            .GroupBy(o => o.Provision)
            .OrderBy(g => Array.IndexOf(DutiesOfHelp, g.First().Duty.ValueMeans))
            .ThenBy(g => g.Key);
        var helpers = owed.SelectMany(g => g).Select(o => whatItOwes ? state : o.Debtor.State).Distinct().ToHashSet();
        return new(state, network, [.. owed.Select(g => BriefingOf(network, g))], ConsentsOf(network, helpers));
    }

    /// <summary>Who decides on any of the provisions, each once.</summary>
    public IEnumerable<DecidingBody> Deciders => Together(Provisions);

    /// <summary>Who decides on provisions with one of the given duties, each once.</summary>
    internal IEnumerable<DecidingBody> DecidersOn(IReadOnlyCollection<ValueMeaning?> duties) =>
        Together(Provisions.Where(p => duties.Contains(p.Duty.ValueMeans)));

    private static IEnumerable<DecidingBody> Together(IEnumerable<ProvisionBriefing> provisions) =>
        provisions
            .SelectMany(p => p.Deciders)
            .GroupBy(d => d.Body)
            .Select(same => same.First() with { Because = [.. same.SelectMany(d => d.Because)] });

    private static ProvisionBriefing BriefingOf(Network network, IGrouping<Node, Obligation> owed)
    {
        var provision = owed.Key;
        return new()
        {
            Provision = provision,
            Duty = owed.First().Duty,
            PartOf = InForce(network.OutEdges(provision), Meaning.ProvisionOf),
            Terms =
            [
                .. network
                    .PropertiesOf(provision)
                    .Where(p => !p.Is(Meaning.Duty, Meaning.Exists) && p.Standing == Standing.InForce),
            ],
            Owed = [.. owed],
            Deciders = [.. InForce(network.OutEdges(provision), Meaning.DecidedBy).Select(t => DeciderOf(network, t))],
            Limits = InForce(network.OutEdges(provision), Meaning.LimitedBy),
        };
    }

    private static DecidingBody DeciderOf(Network network, Tie because) =>
        new(
            because.To,
            [because],
            network.PropertyOf(because.To, Meaning.Rule),
            [.. InForce(network.InEdges(because.To), Meaning.Chairs).OrderBy(network.IsOnlyPossible)],
            [
                .. InForce(network.InEdges(because.To), Meaning.MemberOf)
                    .Select(t => new Seat(
                        t.From,
                        t,
                        [.. InForce(network.InEdges(t.From), Meaning.HoldsOffice).Where(IsHead)]
                    )),
            ]
        );

    private static bool IsHead(Tie office) => office.Role is { } role && office.Kind.Roles[role].IsHead;

    /// <summary>Organs of the helping states that had to consent, held up or approved.</summary>
    private static ImmutableArray<Tie> ConsentsOf(Network network, HashSet<Node> helpers) =>
        [
            .. network.Ties.Where(t =>
                t.Is(Meaning.MustApprove, Meaning.Approved, Meaning.Blocked)
                && t.Standing == Standing.InForce
                && t.From.Is(Meaning.Organ)
                && InForce(network.OutEdges(t.From), Meaning.OrganOf).Any(o => helpers.Contains(o.To))
            ),
        ];

    private static ImmutableArray<Tie> InForce(IEnumerable<Tie> ties, TieMeaning kind) =>
        [.. ties.Where(t => t.Is(kind) && t.Standing == Standing.InForce)];
}
