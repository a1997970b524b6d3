using KazCsto.Networks.Paths;

namespace KazCsto.Cli.Printers;

/// <summary>How routes are printed.</summary>
/// <param name="KOption">The option that asks for more of them.</param>
/// <param name="Rule">The projection whose every way is shown, with why it counts; null for the best way over ties only.</param>
internal sealed record RouteStyle(string KOption, ProjectionRule? Rule)
{
    public bool ShowsEveryWay => Rule is not null;

    /// <summary>The ways of a hop that are shown.</summary>
    public IEnumerable<ImmutableArray<Tie>> Shown(Hop hop) => hop.Ways.Take(ShowsEveryWay ? hop.Ways.Length : 1);

    /// <summary>Why a tie counts and how strongly, such as <c> [3: can withdraw its men]</c>.</summary>
    public string Why(Tie tie) =>
        Rule?.Ties.GetValueOrDefault(tie.Kind.Name) is { } counts ? $" [level {counts.Level}: {counts.Why}]"
        : Rule?.Obligations is { } duty && tie.Is(Meaning.Binds, Meaning.BindsParties)
            ? $" [level {duty.Level}: {duty.Why}]"
        : "";
}
