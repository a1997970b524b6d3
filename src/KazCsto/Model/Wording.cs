namespace KazCsto.Model;

/// <summary>How a fact is told: with its dates, how it stands, and who says so.</summary>
public static class Wording
{
    /// <summary>The sentence with its dates and every reservation, such as <c>A commands B, on 2022-01-06 (possibly)</c>.</summary>
    public static string Told(this Fact fact, Network network) =>
        Told(fact, fact.Sentence, network);

    /// <summary>The same of a property, without the name of its node.</summary>
    public static string Stated(this Property property, Network network) =>
        Told(property, property.Statement, network);

    /// <summary>The value of a property alone, with its dates and every reservation.</summary>
    public static string Valued(this Property property, Network network) =>
        Told(property, property.Shown, network);

    /// <summary>What must be added to a line that rests on several facts: blank if all are observed and in force.</summary>
    public static string Reservation(this IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        var doubted = all.Where(f => !f.IsObserved || f.Standing != Standing.InForce).ToList();
        return doubted.Count == 0 ? ""
            : doubted.Count < all.Count ? " (in part assessed or said)"
            : doubted.Select(Doubt).Distinct().Count() > 1 ? " (assessed or said)"
            : $" ({Doubt(doubted[0])})";
    }

    /// <summary>Whether it is contested or denied, and who says or judges so, if it was not observed; blank for a plain fact.</summary>
    public static string Doubt(this Fact fact)
    {
        var caveat = fact.IsObserved ? "" : fact.BestClaim.Caveat;
        return fact.Standing switch
        {
            Standing.Denied => "denied",
            Standing.Contested when caveat.Length > 0 => $"contested, {caveat}",
            Standing.Contested => "contested",
            _ => caveat,
        };
    }

    /// <summary>Who says so: the best claim, and how many others there are.</summary>
    public static string Cited(this Fact fact)
    {
        var others = fact.Carrying.Length - 1;
        return others switch
        {
            0 => fact.BestClaim.Citation,
            1 => $"{fact.BestClaim.Citation} and 1 other claim",
            _ => $"{fact.BestClaim.Citation} and {others} other claims",
        };
    }

    private static string Told(Fact fact, string sentence, Network network)
    {
        var period = fact.Period.ToString();
        var dated = period.Length == 0 ? sentence : $"{sentence}, {period}";
        var reservations = new[] { network.IsOnlyPossible(fact) ? "possibly" : "", Doubt(fact) };
        var told = string.Join(", ", reservations.Where(r => r.Length > 0));
        return told.Length > 0 ? $"{dated} ({told})" : dated;
    }
}
