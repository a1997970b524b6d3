namespace KazCsto.Model;

/// <summary>An identity column of a table of nodes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Means">What it stands for, or null if the program has no need to know.</param>
/// <param name="ValueMeanings">What its values stand for; if none is listed, any may stand there, and stands for what it is called.</param>
internal sealed record Code(
    string Name,
    PropertyMeaning? Means,
    IReadOnlyDictionary<string, ValueMeaning?> ValueMeanings
)
{
    /// <summary>Every value stands for what it is called.</summary>
    public static IReadOnlyDictionary<string, ValueMeaning?> NoValues { get; } =
        new Dictionary<string, ValueMeaning?>();

    public static Code OfOwnName(string name) => new(name, Meaning.Named<PropertyMeaning>(name), NoValues);

    /// <summary>What one of its values stands for, or null if the program has no need to know.</summary>
    public ValueMeaning? MeaningOf(string value) => MeaningOf(value, ValueMeanings);

    /// <summary>What a value stands for among others; one that is not among them, what it is called.</summary>
    public static ValueMeaning? MeaningOf(string value, IReadOnlyDictionary<string, ValueMeaning?> among) =>
        among.TryGetValue(value, out var meaning) ? meaning : Meaning.Named<ValueMeaning>(value);
}
