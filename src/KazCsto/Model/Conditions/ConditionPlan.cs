namespace KazCsto.Model.Conditions;

/// <summary>How cases are compared: <c>graph/conditions.yaml</c>.</summary>
internal sealed record ConditionPlan
{
    /// <summary>The institution that answered the cases, or did not.</summary>
    public required Node Institution { get; init; }

    /// <summary>The ways to find the state that a case is about, the best first.</summary>
    public required ImmutableArray<Way> Subject { get; init; }

    /// <summary>The ways to find the requests of a case, each a <c>?request</c>.</summary>
    public required ImmutableArray<Way> Requests { get; init; }

    /// <summary>The ways to find what the institution did about a case, each an <c>?answer</c>.</summary>
    public required ImmutableArray<Way> Answers { get; init; }

    /// <summary>The conditions, in order.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>The ordered property that says how a case ended.</summary>
    public required PropertyKind Outcome { get; init; }

    /// <summary>The cuts of the outcome into yes and no; the first is the usual one.</summary>
    public required ImmutableArray<OutcomeCut> Cuts { get; init; }

    /// <summary>The names of the conditions of a comparison by truth table, unless others are named.</summary>
    public required ImmutableArray<string> Compared { get; init; }

    /// <summary>What a case must meet to have been able to end with the outcome at all, as a body that nobody asks sends nobody; null if any could.</summary>
    public Condition? Scope { get; init; }

    /// <summary>The conditions of a comparison by truth table, unless others are named.</summary>
    public ImmutableArray<Condition> Usual => [.. Compared.Select(name => Conditions.First(c => c.Name == name))];
}
