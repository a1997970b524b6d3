namespace KazCsto.Cases.Verdicts;

/// <summary>The text of a provision on a day.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Presence">Whether it was in force.</param>
/// <param name="Period">When it was, by the claims.</param>
/// <param name="Because">What says so, or null.</param>
/// <param name="Replacing">The tie that says which text it took the place of, or null.</param>
/// <param name="ReplacedBy">The tie that says which text took its place, or null.</param>
internal sealed record TextInForce(
    Node Provision,
    Presence Presence,
    Period Period,
    Property? Because,
    Tie? Replacing,
    Tie? ReplacedBy
)
{
    /// <summary>When it was in force and what it replaced, or what replaced it: <c>since 2012-12-19, in place of Article 4 of the Treaty (1992 text)</c>.</summary>
    public string Told =>
        string.Join(
            ", ",
            new[]
            {
                Presence == Presence.Possibly ? $"{Period}, possibly" : Period.ToString(),
                Replacing is null ? "" : $"in place of {Replacing.To.Name}",
                ReplacedBy is null ? "" : $"then replaced by {ReplacedBy.From.Name}",
            }.Where(part => part.Length > 0)
        );

    /// <summary>The text of a provision on a day; a text that no claim speaks of was not in force.</summary>
    public static TextInForce On(Network history, Node provision, DateOnly day)
    {
        var isKnown = history.Find(provision.Id) is not null;
        var period = history.ExistenceOf(provision);
        return new(
            provision,
            isKnown ? period.On(day) : Presence.No,
            period,
            history.PropertyOf(provision, Meaning.Exists),
            isKnown ? Replacement(history.OutEdges(provision)) : null,
            isKnown ? Replacement(history.InEdges(provision)) : null
        );
    }

    private static Tie? Replacement(IEnumerable<Tie> ties) =>
        ties.FirstOrDefault(t => t.Is(Meaning.Replaces) && t.Standing == Standing.InForce);
}
