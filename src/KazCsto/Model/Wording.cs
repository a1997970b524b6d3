namespace KazCsto.Model;

/// <summary>How a fact is told: with its dates, how it stands, and who says so.</summary>
internal static class Wording
{
    /// <summary>The sentence with its dates and every reservation, such as <c>A commands B, on 2022-01-06 (possibly)</c>.</summary>
    public static string Told(this Fact fact, Network network) => Told(fact, fact.Sentence, network);

    /// <summary>The same of a property, without the name of its node.</summary>
    public static string Stated(this Property property, Network network) => Told(property, property.Statement, network);

    /// <summary>The value of a property alone, with its dates and every reservation.</summary>
    public static string Valued(this Property property, Network network) => Told(property, property.Shown, network);

    /// <summary>The sentence without dates, but with whether it is contested or only assessed.</summary>
    public static string Guarded(this Fact fact) =>
        fact.Doubt() is { Length: > 0 } doubt ? $"{fact.Sentence} ({doubt})" : fact.Sentence;

    /// <summary>What must be added to a line that rests on several facts: blank if all are observed, in force and certain.</summary>
    public static string Reservation(this IEnumerable<Fact> facts, Network network)
    {
        var doubts = facts.Select(f => Reservations(f, network)).ToList();
        var some = doubts.Where(d => d.Length > 0).Distinct().ToList();
        return some.Count == 0 ? ""
            : some.Count == 1 && doubts.All(d => d.Length > 0) ? $" ({some[0]})"
            : $" (in part {string.Join("; ", some)})";
    }

    /// <summary>Whether it is contested or denied, and who says or judges so, if it was not observed; blank for a plain fact.</summary>
    public static string Doubt(this Fact fact)
    {
        var standing = fact.Standing switch
        {
            Standing.Denied => "denied",
            Standing.Contested => "contested",
            _ => "",
        };
        var caveat = fact.IsObserved || fact.Standing == Standing.Denied ? "" : fact.BestClaim.Caveat;
        // Of what is not observed at all, its dates need no word of their own.
        var dates = fact.IsObserved ? fact.DateDoubt : "";
        return string.Join(", ", new[] { standing, caveat, dates }.Where(part => part.Length > 0));
    }

    /// <summary>Who says so: the best claim, how many others say the same, and how many deny it.</summary>
    public static string Cited(this Fact fact)
    {
        var sides = fact.Carrying.ToLookup(c => c.Stance);
        var others = sides[fact.BestClaim.Stance].Count() - 1;
        var more = others == 0 ? "" : $" and {Counted.Of(others, "other claim")}";
        var denials = fact.BestClaim.Stance == Stance.Denies ? 0 : sides[Stance.Denies].Count();
        var against = denials == 0 ? "" : $"; {Counted.Of(denials, "claim")} against it";
        return fact.BestClaim.Citation + more + against;
    }

    /// <summary>What a claim says where the claims about a fact differ, such as <c>2030: </c>; blank where they do not.</summary>
    public static string SaysOf(this Claim claim, Fact fact)
    {
        var disputed = fact.Details.Where(d => d.Readings.Length > 1).Select(d => d.Name).ToHashSet();
        var said = claim.Says.Where(s => disputed.Contains(s.Key)).Select(s => s.Value).ToList();
        return said.Count == 0 ? "" : $"{string.Join(", ", said)}: ";
    }

    private static string Told(Fact fact, string sentence, Network network)
    {
        var period = fact.Period.ToString();
        var dated = period.Length == 0 ? sentence : $"{sentence}, {period}";
        var reservations = Reservations(fact, network);
        return reservations.Length > 0 ? $"{dated} ({reservations})" : dated;
    }

    private static string Reservations(Fact fact, Network network) =>
        string.Join(
            ", ",
            new[] { network.IsOnlyPossible(fact) ? "possibly" : "", Doubt(fact) }.Where(r => r.Length > 0)
        );
}
