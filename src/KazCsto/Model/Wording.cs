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

    private static string Told(Fact fact, string sentence, Network network)
    {
        var period = fact.Period.ToString();
        var dated = period.Length == 0 ? sentence : $"{sentence}, {period}";
        var reservations = new[]
        {
            network.IsOnlyPossible(fact) ? "possibly" : "",
            fact.Standing switch
            {
                Standing.Contested => "contested",
                Standing.Denied => "denied",
                _ => "",
            },
            fact.IsObserved || fact.Standing == Standing.Denied ? "" : fact.BestClaim.Caveat,
        }.Where(r => r.Length > 0);
        return reservations.Any() ? $"{dated} ({string.Join(", ", reservations)})" : dated;
    }

    /// <summary>Who says so: the best claim, and how many others there are.</summary>
    public static string Cited(this Fact fact)
    {
        var others = fact.Claims.Length - 1;
        return others switch
        {
            0 => fact.BestClaim.Citation,
            1 => $"{fact.BestClaim.Citation} and 1 other claim",
            _ => $"{fact.BestClaim.Citation} and {others} other claims",
        };
    }
}
