namespace KazCsto.Model;

/// <summary>One line of a finding, and the facts that it rests on.</summary>
/// <param name="Text">What it says, with every reservation of its facts.</param>
/// <param name="Facts">The ties and properties behind it, which hold the claims.</param>
internal sealed record Statement(string Text, ImmutableArray<Fact> Facts)
{
    /// <summary>A line that rests on several facts, with what must be added if any of them is not observed, not in force or not certain.</summary>
    public static Statement OfAll(string text, IEnumerable<Fact> facts, Network network)
    {
        ImmutableArray<Fact> all = [.. facts];
        return new(text + all.Reservation(network), all);
    }

    /// <summary>A fact as a statement: its sentence, dates and reservations.</summary>
    public static Statement Of(Fact fact, Network network) =>
        new(fact is Property property ? property.Stated(network) : fact.Told(network), [fact]);

    /// <summary>Who says so: of one fact its citation, of several that of the fact that is least sure, by which the line stands.</summary>
    public string Cited() =>
        Facts.Length switch
        {
            0 => "",
            1 => Facts[0].Cited(),
            _ => $"weakest of {Facts.Length}: {Facts.MinBy(f => f.Probability)!.BestClaim.Citation}",
        };
}
