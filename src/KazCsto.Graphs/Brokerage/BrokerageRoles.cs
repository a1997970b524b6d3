using System.Collections.Immutable;

namespace KazCsto.Graphs.Brokerage;

/// <summary>The roles that the nodes of a graph play between its groups.</summary>
/// <param name="All">One entry for each role, in the order of <see cref="BrokerageRole"/>.</param>
public sealed record BrokerageRoles(ImmutableArray<RoleScores> All)
{
    /// <summary>The scores of one role.</summary>
    public RoleScores this[BrokerageRole role] => All[(int)role];
}
