using System.Globalization;

namespace KazCsto.Networks.Questions;

/// <summary>The values that a question was asked with, by the names of its parameters.</summary>
internal sealed class Asked(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>A text, such as the id of a node; blank where any will do.</summary>
    public string Text(string name) => (string)values[name]!;

    /// <summary>A whole day.</summary>
    public DateOnly Day(string name) => DateOnly.ParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public long Whole(string name) => (long)values[name]!;

    /// <summary>A number.</summary>
    public double Number(string name) => (double)values[name]!;

    /// <summary>Texts.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. ((IEnumerable<object?>)values[name]!).Cast<string>()];
}
