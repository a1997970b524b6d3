namespace KazCsto.Evidence;

/// <summary>A point on which claims disagree, with every value and the one in force.</summary>
/// <param name="Fact">The tie or property.</param>
/// <param name="Detail">The attribute that they give different values for; null if they disagree on the fact itself.</param>
internal sealed record Dispute(Fact Fact, Detail? Detail)
{
    /// <summary>What is in dispute, in words.</summary>
    public string Title =>
        Fact switch
        {
            Property property => $"{property.Node.Name}, {property.Kind.Label}{Attribute}",
            Tie tie => $"{tie.From.Name} {tie.Kind.Phrase} {tie.To.Name}{Attribute}{Caveat}",
            _ => Fact.Sentence,
        };

    private string Attribute => Detail is null or { Name: "value" } ? "" : $", {Detail.Name}";

    /// <summary>One of the values in dispute as readers see it, with who says or judges so, if nobody observed it.</summary>
    public string Told(Reading reading) =>
        (Detail?.Name, Fact) switch
        {
            ("value", Property { Kind.Type: PropertyTypes.Flag }) => reading.ToldAs(
                reading.Value == "true" ? "yes" : "no"
            ),
            ("role", Tie tie) => reading.ToldAs(tie.Kind.Roles[reading.Value].Label),
            _ => reading.Told,
        };

    private string Caveat => Fact.IsObserved ? "" : $" ({Fact.Doubt()})";

    /// <summary>All disputes of a network, by id.</summary>
    public static ImmutableArray<Dispute> All(Network network) =>
        [.. network.Facts.OrderBy(f => f.Id, StringComparer.Ordinal).SelectMany(Of)];

    private static IEnumerable<Dispute> Of(Fact fact)
    {
        foreach (var detail in fact.Details.Where(d => d.Readings.Skip(1).Any(r => Contradicts(r, d, fact))))
        {
            yield return new(fact, detail);
        }

        if (fact.Carrying.Select(c => c.Stance).Distinct().Count() > 1)
        {
            yield return new(fact, null);
        }
    }

    /// <summary>A date that is only coarser or finer than the one in force says nothing against it.</summary>
    private static bool Contradicts(Reading reading, Detail detail, Fact fact)
    {
        var isDate = detail.Name is "since" or "until" || fact is Property { Kind.Type: PropertyTypes.Date };
        if (
            !isDate
            || ImpreciseDate.TryParse(reading.Value) is not { } date
            || ImpreciseDate.TryParse(detail.InForce.Value) is not { } inForce
        )
        {
            return true;
        }

        return !date.Contains(inForce) && !inForce.Contains(date);
    }
}
