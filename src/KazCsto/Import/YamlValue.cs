namespace KazCsto.Import;

/// <summary>A value of a YAML file: a text, a list, a mapping or nothing.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="KeyLine">Where its key stands, if it has one.</param>
internal sealed record YamlValue(int Line, int KeyLine)
{
    /// <summary>The text, or null.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list, or null.</summary>
    public IReadOnlyList<YamlValue>? Items { get; init; }

    /// <summary>The values of a mapping by their keys, in the order of the file, or null.</summary>
    public IReadOnlyDictionary<string, YamlValue>? Entries { get; init; }

    /// <summary>Whether it is left blank.</summary>
    public bool IsNothing => this is { Text: null, Items: null, Entries: null };
}
