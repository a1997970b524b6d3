namespace KazCsto.Model;

/// <summary>A property of a node, with all the claims about its value.</summary>
public sealed class Property : Fact
{
    private Property(PropertySubject subject, ImmutableArray<Claim> claims, Detail value, GradeScale scale)
        : base(subject.Id, claims, value.InForce.Claims, value.InForce.Probability, scale)
    {
        (Node, Kind, Value) = (subject.Node, subject.Kind, value.InForce.Value);
        var (period, dates) = DatesOf(value.InForce.Claims, scale);
        // A value without any date is not a value of unknown date: most properties simply have none.
        Period = dates.IsEmpty ? Period.Always : period;
        Details = [value, .. dates];
    }

    /// <summary>The node that has it.</summary>
    public Node Node { get; }

    /// <summary>Which property it is.</summary>
    public PropertyKind Kind { get; }

    /// <summary>The value in force.</summary>
    public string Value { get; }

    /// <summary>What that value stands for, or null if the program has no need to know.</summary>
    internal ValueMeaning? ValueMeans => Kind.MeaningOf(Value);

    /// <summary>Whether its kind has one of some meanings.</summary>
    internal bool Is(params ReadOnlySpan<PropertyMeaning> meanings) => Meaning.IsAny(Kind.Means, meanings);

    /// <inheritdoc/>
    public override Period Period { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Detail> Details { get; }

    /// <inheritdoc/>
    public override string Sentence => $"{Node.Name}: {Statement}";

    /// <summary>The sentence without the name of the node.</summary>
    public string Statement => $"{Kind.Label}: {Shown}";

    /// <summary>The value as readers see it: a flag as yes or no, a number with its unit.</summary>
    public string Shown =>
        Kind.Type == PropertyTypes.Flag ? (Value == "true" ? "yes" : "no")
        : Kind.Unit.Length > 0 ? $"{Value} {Kind.Unit}"
        : Value;

    internal static Property Of(PropertySubject subject, ImmutableArray<Claim> claims, GradeScale scale) =>
        new(subject, claims, Detail.Of("value", claims, c => c.Says["value"], scale)!, scale);

    /// <summary>The one of a name that is in force, or null; of several values the surest.</summary>
    internal static Property? InForce(IEnumerable<Property> all, string name) =>
        all.Where(p => p.Kind.Name == name && p.Standing == Standing.InForce).MaxBy(p => p.Probability);
}
