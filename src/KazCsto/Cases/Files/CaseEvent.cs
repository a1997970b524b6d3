namespace KazCsto.Cases.Files;

/// <summary>One event of a case: a request, a decision, a deployment.</summary>
/// <param name="Event">The event.</param>
/// <param name="Date">When it happened, or null.</param>
/// <param name="Properties">Its ground, reason and content.</param>
/// <param name="Ties">Who made it, to whom it was addressed, what it answers, invokes or sends.</param>
internal sealed record CaseEvent(
    Node Event,
    Property? Date,
    ImmutableArray<Property> Properties,
    ImmutableArray<Tie> Ties
)
{
    /// <summary>What sort of event it is, such as request or decision.</summary>
    public string Form => Event.CodeOf(Meaning.Form) ?? "";

    internal static CaseEvent Of(Network history, Tie concerns)
    {
        var node = concerns.From;
        return new(
            node,
            history.PropertyOf(node, Meaning.Date),
            InOrder(history, history.PropertiesOf(node).Where(p => !p.Is(Meaning.Date))),
            [.. history.TiesOf(node)]
        );
    }

    /// <summary>Properties in the order of the schema, which is the order in which they are read.</summary>
    internal static ImmutableArray<Property> InOrder(Network history, IEnumerable<Property> properties)
    {
        var order = history.Schema.Properties.Keys.ToList();
        return [.. properties.OrderBy(p => order.IndexOf(p.Kind.Name)).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }
}
