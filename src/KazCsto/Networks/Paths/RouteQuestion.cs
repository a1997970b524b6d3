using KazCsto.Networks.Projections;

namespace KazCsto.Networks.Paths;

/// <summary>Which paths are asked for.</summary>
/// <param name="From">The first node.</param>
/// <param name="To">The last node.</param>
/// <param name="Most">How many are wanted at most.</param>
/// <param name="MaxHops">The most hops, or null for any number.</param>
internal sealed record RouteQuestion(Node From, Node To, int Most, int? MaxHops)
{
    /// <summary>The projection along whose arcs they lead; null for ties in force, taken either way.</summary>
    public ProjectionRule? Rule { get; init; }

    /// <summary>Which kinds of tie may be taken where there is no projection.</summary>
    public Func<TieKind, bool> Counts { get; init; } = _ => true;

    /// <summary>The paths through a network.</summary>
    public RouteList In(Network network, CancellationToken cancellation = default) =>
        Rule is null
            ? Routes.OverTies(network, From, To, Counts, Most, MaxHops, cancellation)
            : Routes.Along(Projection.Of(network, Rule), From, To, Most, MaxHops, cancellation);
}
