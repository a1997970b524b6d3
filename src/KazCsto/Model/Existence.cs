namespace KazCsto.Model;

/// <summary>When nodes exist: by their property <c>exists</c>, or, if they are passing, from their date to their end.</summary>
internal sealed class Existence(IEnumerable<Property> properties)
{
    private static readonly Period Never = new(ImpreciseDate.Open, ImpreciseDate.TryParse("0002"));

    private readonly ILookup<Node, Property> _properties = properties.Where(RestsOn).ToLookup(p => p.Node);

    /// <summary>Whether a property says when a node exists or happens.</summary>
    public static bool RestsOn(Property property) => property.Is(Meaning.Exists, Meaning.Date, Meaning.Ended);

    /// <summary>When a node exists; always, if nothing is claimed of it.</summary>
    public Period Of(Node node)
    {
        if (_properties[node].FirstOrDefault(p => p.Is(Meaning.Exists)) is not { } exists)
        {
            return (node.Kind.IsPassing ? Passing(node) : null) ?? Period.Always;
        }

        return exists switch
        {
            { Standing: Standing.Denied } => Never,
            { Value: "false", Standing: Standing.InForce } => Never,
            _ => exists.Period,
        };
    }

    /// <summary>When a tie without dates of its own holds: while a passing end happens; otherwise that is not known.</summary>
    public BorrowedDates OfUndated(TieSubject tie)
    {
        // An event is shorter than the case that it belongs to.
        var passing = new[] { tie.From, tie.To }
            .Where(end => end.Kind.IsPassing)
            .OrderBy(end => end.Is(Meaning.Case))
            .FirstOrDefault(end => Passing(end) is not null);
        return passing is null ? new(default, "") : new(Passing(passing)!.Value, DoubtOf(passing));
    }

    private string DoubtOf(Node passing) =>
        string.Join(
            ", ",
            new[] { PropertyOf(passing, Meaning.Date), PropertyOf(passing, Meaning.Ended) }
                .OfType<Property>()
                .Where(p => !p.IsObserved)
                .Select(p => $"{p.Kind.Label} {p.BestClaim.Caveat}")
        );

    private Period? Passing(Node node)
    {
        if (PropertyOf(node, Meaning.Date) is not { } date)
        {
            return null;
        }

        var since = ImpreciseDate.TryParse(date.Value);
        var last = PropertyOf(node, Meaning.Ended) is { } ended ? ImpreciseDate.TryParse(ended.Value) : since;
        return new(since, last?.DayAfter());
    }

    private Property? PropertyOf(Node node, PropertyMeaning meaning) =>
        _properties[node].Where(p => p.Is(meaning) && p.Standing == Standing.InForce).MaxBy(p => p.Probability);
}
