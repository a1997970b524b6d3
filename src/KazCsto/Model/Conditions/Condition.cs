namespace KazCsto.Model.Conditions;

/// <summary>A question to the network on a day, and what counts as yes and as no.</summary>
internal sealed record Condition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What holds if the answer is yes, such as <c>hosts a Russian base</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The question in full.</summary>
    public required string Asks { get; init; }

    /// <summary>The ways in which the answer is yes.</summary>
    public ImmutableArray<Way> Yes { get; init; } = [];

    /// <summary>The ways in which the answer is no.</summary>
    public ImmutableArray<Way> No { get; init; } = [];

    /// <summary>The tie whose quantity is the value, or null.</summary>
    public TieLine? Quantity { get; init; }

    /// <summary>The partner whose largest share of a family of ties is the value, with the projection that has the families, or null.</summary>
    public (Node Partner, ProjectionRule Along)? DependenceOn { get; init; }

    /// <summary>From which value on the answer is yes; null where there is no value.</summary>
    public double? YesFrom { get; init; }

    /// <summary>Why the answer is no where nothing of the sort is in the data; blank if it is then not known.</summary>
    public string NoBecause { get; init; } = "";

    /// <summary>The moment of the case that is looked at.</summary>
    public required Moment At { get; init; }

    /// <summary>What holds if the answer is yes, or that it does not.</summary>
    public string Told(bool isMet) => isMet ? Label : $"not ({Label})";

    /// <summary>The names that must be given for it to be asked at all.</summary>
    public IEnumerable<string> Needs =>
        Yes.Concat(No)
            .SelectMany(w => w.Lines)
            .Concat(Quantity is null ? [] : [Quantity])
            .SelectMany(line => line.Terms)
            .Where(term => term.IsGiven)
            .Select(term => term.Variable)
            .Concat(DependenceOn is null ? [] : [GivenNames.State])
            .Distinct();
}
