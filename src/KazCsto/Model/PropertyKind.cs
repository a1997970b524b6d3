namespace KazCsto.Model;

/// <summary>A property that nodes may have, from <c>graph/schema.yaml</c>.</summary>
/// <param name="Name">Its name in <c>properties.csv</c>.</param>
/// <param name="Label">What readers see.</param>
/// <param name="On">The kinds of node that have it.</param>
/// <param name="Type">text, number, date, flag or choice.</param>
/// <param name="IsMany">Whether several values stand side by side and do not compete.</param>
/// <param name="Unit">The unit of a number, or blank.</param>
/// <param name="Values">The values of a choice, in order.</param>
public sealed record PropertyKind(
    string Name,
    string Label,
    IReadOnlyList<string> On,
    string Type,
    bool IsMany,
    string Unit,
    IReadOnlyList<string> Values
)
{
    /// <summary>What it stands for, or null if the program has no need to know.</summary>
    internal PropertyMeaning? Means { get; init; } = Meaning.Named<PropertyMeaning>(Name);

    /// <summary>What its values stand for; one that is not here, what it is called.</summary>
    internal IReadOnlyDictionary<string, ValueMeaning?> ValueMeanings { get; init; } = Code.NoValues;

    /// <summary>What one of its values stands for, or null if the program has no need to know.</summary>
    internal ValueMeaning? MeaningOf(string value) => Code.MeaningOf(value, ValueMeanings);

    /// <summary>The place of a value among the values of a choice, from 0; -1 if it is none of them.</summary>
    public int OrderOf(string value) => Values.ToList().IndexOf(value);
}
