namespace KazCsto.Model;

/// <summary>An identity column of a table of nodes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Means">What it stands for, or null if the program has no need to know.</param>
/// <param name="ValueMeanings">What its values stand for; if none is listed, any may stand there, and stands for what it is called.</param>
internal sealed record Code(
    string Name,
    Meaning<PropertyKind>? Means,
    IReadOnlyDictionary<string, Meaning<string>?> ValueMeanings
)
{
    /// <summary>Every value stands for what it is called.</summary>
    public static IReadOnlyDictionary<string, Meaning<string>?> NoValues { get; } =
        new Dictionary<string, Meaning<string>?>();

    public static Code OfOwnName(string name) => new(name, Meaning<PropertyKind>.Named(name), NoValues);

    /// <summary>What one of its values stands for, or null if the program has no need to know.</summary>
    public Meaning<string>? MeaningOf(string value) => MeaningOf(value, ValueMeanings);

    /// <summary>What a value stands for among others; one that is not among them, what it is called.</summary>
    public static Meaning<string>? MeaningOf(string value, IReadOnlyDictionary<string, Meaning<string>?> among) =>
        among.TryGetValue(value, out var meaning) ? meaning : Meaning<string>.Named(value);
}
