using KazCsto.Tests.Model;

namespace KazCsto.Tests.Neo4j.Queries;

/// <summary>A stand-in with the made league on it.</summary>
public sealed class LeagueOnStandIn : PushedToStandIn
{
    protected override Network Network => League.Network;
}
