using KazCsto.Networks.Paths;

namespace KazCsto.Answers;

/// <summary>A path as it is told.</summary>
/// <param name="Route">The path.</param>
/// <param name="IsOnlyPossible">Which of its ties only possibly hold.</param>
internal sealed record ToldRoute(Route Route, Func<Tie, bool> IsOnlyPossible)
{
    /// <summary>What stands behind the names of its nodes.</summary>
    public string Reservation { get; init; } = "";

    /// <summary>When each hop can be made; blank where that is not told.</summary>
    public Func<int, string> When { get; init; } = _ => "";

    /// <summary>On which days it holds, if that is told.</summary>
    public ImmutableArray<Block> Days { get; init; } = [];

    /// <summary>The days of each hop, for programs.</summary>
    public Func<int, object?[]> Cells { get; init; } = _ => [];

    /// <summary>Its nodes.</summary>
    public string Names => string.Join(" > ", Route.Nodes.Select(n => n.Name));

    /// <summary>The hop that is least sure, which the path is as sure as.</summary>
    public Line Weakest
    {
        get
        {
            var (hop, tie) = (Route.WeakestHop, Route.WeakestHop.WeakestTie);
            return new(
                new Statement(
                    $"Weakest hop: {hop.From.Name} to {hop.To.Name}, probability {Numbers.Short(tie.Probability)}",
                    [tie]
                )
            )
            {
                Because = tie.BestClaim.Citation,
            };
        }
    }
}
