using System.Collections.Immutable;
using KazCsto.Graphs.Brokerage;

namespace KazCsto.Graphs.Rankings;

/// <summary>The nodes that are between two others, those that are so most often first.</summary>
internal static class Brokers
{
    /// <param name="roles">How often each node is.</param>
    /// <param name="byId">Compares two nodes by their ids.</param>
    /// <param name="top">How many at the most.</param>
    public static ImmutableArray<int> Of(BrokerageRoles roles, Comparison<int> byId, int top) =>
        [
            .. RankOrder
                .Of(roles[BrokerageRole.Total].Counts.Values, lowestFirst: false, byId, top)
                .Where(p => p.Score > 0)
                .Select(p => p.Index),
        ];
}
