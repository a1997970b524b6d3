using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Whether a tie or property is what a line of a pattern looks for, on a day.</summary>
internal sealed class FactFit(Network history, DateOnly day, bool certain)
{
    /// <summary>A tie as a hit of a line; null if no claim gives it a role that the line wants.</summary>
    public Hit? HitOf(TieLine line, Tie tie)
    {
        var roles = tie.Details.FirstOrDefault(d => d.Name == "role");
        var wanted = roles?.Readings.FirstOrDefault(r => line.Roles.Contains(r.Value));
        if (wanted is null && !line.Roles.IsEmpty)
        {
            return null;
        }

        var dating = tie.HasOwnDates ? [] : tie.Nodes.Where(n => n.Kind.IsPassing).SelectMany(Dates);
        var existence = IsLasting(line, tie) ? tie.Nodes.Where(n => !n.Kind.IsPassing).SelectMany(Dates) : [];
        var hit = Weighed(tie, PresenceOf(line, tie), dating.Concat(existence));
        return wanted is null || wanted == roles!.InForce
            ? hit
            : Outweighed(hit, wanted, $"the role in force is {tie.RoleLabel}");
    }

    /// <summary>The values of a node as hits of a line.</summary>
    public IEnumerable<Hit> HitsOf(PropertyLine line, Node node) =>
        history.PropertiesOf(node).Where(p => p.Kind.Name == line.Kind.Name).Select(p => HitOf(line, p)).OfType<Hit>();

    private Hit? HitOf(PropertyLine line, Property property)
    {
        var wanted = line.Values.IsEmpty
            ? property.Details[0].InForce
            : property.Details[0].Readings.FirstOrDefault(r => line.Values.Contains(r.Value));
        if (wanted is null)
        {
            return null;
        }

        var presence = line.IsEver ? Begun(property.Period) : property.Period.On(day);
        var hit = Weighed(property, presence, []);
        return wanted == property.Details[0].InForce
            ? hit
            : Outweighed(hit, wanted, $"{property.Statement} is in force");
    }

    /// <summary>Another value is in force; but what is more likely than not by its own claims, or stands against what is not, is contested.</summary>
    private Hit Outweighed(Hit hit, Reading wanted, string why)
    {
        var isContested = IsLikely(wanted) || hit.Fit == MatchState.Contested;
        var probability = Math.Min(hit.Probability, wanted.Probability);
        return hit.Fit == MatchState.Not ? hit
            : isContested ? hit with { Probability = probability, Fit = MatchState.Contested }
            : hit with { Probability = probability, Fit = MatchState.Not, Why = why };
    }

    /// <summary>Whether a value is more likely than not by its own claims.</summary>
    public bool IsLikely(Reading reading) => reading.Probability > history.Scale.Contested;

    private Hit Weighed(Fact fact, Presence presence, IEnumerable<Fact> dating)
    {
        var isTooCoarse = certain && presence == Presence.Possibly;
        var isDenial = presence > Presence.No && !isTooCoarse && fact.Standing == Standing.Denied;
        var reason =
            presence == Presence.No ? TimeOf(fact)
            : isTooCoarse ? "only possibly so on the day"
            : isDenial ? "denied"
            : "";
        var fit =
            reason.Length > 0 ? MatchState.Not
            : fact.Standing == Standing.Contested ? MatchState.Contested
            : presence == Presence.Possibly ? MatchState.Possibly
            : MatchState.Holds;
        return new([fact], [.. dating.Except([fact])], fact.Probability, fit, reason)
        {
            IsDenial = isDenial,
            IsTooCoarse = isTooCoarse && fact.Standing == Standing.InForce,
        };
    }

    private static bool IsLasting(TieLine line, Tie tie) => !line.IsEver && !tie.Nodes.Any(n => n.Kind.IsPassing);

    private Presence PresenceOf(TieLine line, Tie tie) =>
        IsLasting(line, tie)
            ? tie.Nodes.Select(n => history.ExistenceOf(n).On(day)).Append(tie.Period.On(day)).Min()
            : Begun(tie.Period);

    private Presence Begun(Period period) => new Period(period.Since, ImpreciseDate.Open).On(day);

    private string TimeOf(Fact fact) => Begun(fact.Period) == Presence.No ? "not yet so on the day" : "over by the day";

    private IEnumerable<Fact> Dates(Node node) => history.PropertiesOf(node).Where(Existence.RestsOn);
}
