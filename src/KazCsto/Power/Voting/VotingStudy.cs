using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Power.Voting;

/// <summary>The power that votes give the members of a body on a day, beside what the network gives them.</summary>
/// <param name="Body">The institution or organ.</param>
/// <param name="Network">The network on the day.</param>
/// <param name="Rule">How it decides: its own rule, or else the surest of its organs; null if none is known.</param>
/// <param name="Memberships">The ties of its members, by id.</param>
/// <param name="Formal">The power of each member by that rule; null if there is none, or everybody decides alone.</param>
/// <param name="Budget">The assumed game by shares of the budget; null if it cannot be made.</param>
/// <param name="Claimed">All that is claimed about shares of the budget.</param>
/// <param name="Places">The members by measures of network power.</param>
internal sealed record VotingStudy(
    Node Body,
    Network Network,
    Property? Rule,
    ImmutableArray<Tie> Memberships,
    VotingPower? Formal,
    BudgetGame? Budget,
    ImmutableArray<Tie> Claimed,
    ImmutableArray<MemberPlaces> Places
)
{
    /// <summary>The members, by id.</summary>
    public ImmutableArray<Node> Members { get; } = [.. Memberships.Select(t => t.From)];

    /// <summary>Why the rule gives no vote any power; null if it does.</summary>
    internal string? WhyNoVote =>
        Formal is not null ? null
        : Network.Schema.WhyNot(Requirements.Rules) is { } why ? why.Told
        : Rule is null ? "No decision rule is known."
        : Rule.ValueMeans == Meaning.OwnDecision ? "Each member decides for itself, so that there is no joint vote."
        : $"What power '{Rule.Value}' gives each vote is not known; it means neither consensus nor majority.";

    /// <summary>Studies a body.</summary>
    /// <param name="network">The network on a day.</param>
    /// <param name="history">The network of all history: shares of the budget may be claimed for other years.</param>
    /// <param name="body">The institution or organ.</param>
    /// <param name="rankings">By which measures its members are held against one another.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <returns>The study; null if the body has no member on the day.</returns>
    /// <exception cref="UnansweredException">The vocabulary has no seats.</exception>
    /// <exception cref="MeasureRefusedException">There are too many members, or their shares make too large a game.</exception>
    public static VotingStudy? Of(
        Network network,
        Network history,
        Node body,
        IEnumerable<Ranking> rankings,
        Work work = default
    )
    {
        network.Schema.Require(Requirements.Votes);
        var memberships = InForce(network.InEdges(body), Meaning.MemberOf)
            .OrderBy(t => t.From)
            .DistinctBy(t => t.From)
            .ToImmutableArray();
        if (memberships.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Node> members = [.. memberships.Select(t => t.From)];
        var rule = RuleOf(network, body);
        var claimed = BudgetGame.ClaimedOf(history, body, members);
        return new(
            body,
            network,
            rule,
            memberships,
            GameOf(rule?.ValueMeans, members.Length) is { } game ? VotingPower.Of(game, work) : null,
            BudgetGame.Of(network, members, claimed, work),
            claimed,
            [.. rankings.Select(r => MemberPlaces.Of(r, members))]
        );
    }

    private static WeightedGame? GameOf(ValueMeaning? rule, int members) =>
        rule == Meaning.Consensus ? WeightedGame.Unanimity(members)
        : rule == Meaning.Majority ? WeightedGame.MajorityOfPlayers(members)
        : null;

    private static Property? RuleOf(Network network, Node body) =>
        network.PropertyOf(body, Meaning.Rule)
        ?? InForce(network.InEdges(body), Meaning.OrganOf)
            .Select(t => network.PropertyOf(t.From, Meaning.Rule))
            .OfType<Property>()
            .OrderByDescending(p => p.Probability)
            .ThenBy(p => p.Node)
            .FirstOrDefault();

    private static IEnumerable<Tie> InForce(IEnumerable<Tie> ties, TieMeaning kind) =>
        ties.Where(t => t.Is(kind) && t.Standing == Standing.InForce);
}
