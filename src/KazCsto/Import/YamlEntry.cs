using System.Globalization;
using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>A mapping of a YAML file. A key that is asked for and missing is a problem, unless another value is given to stand in.</summary>
internal sealed class YamlEntry(YamlValue mapping, YamlReader reader)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Where it begins.</summary>
    public int Line => mapping.Line;

    /// <summary>Reports what is wrong with it.</summary>
    public void Refuse(string message) => reader.Refuse(Line, message);

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => mapping.Entries!.ContainsKey(key);

    public string Text(string key, string? otherwise = null) =>
        Take(key, otherwise is null) is { } value ? TextOf(value) : otherwise ?? "";

    public bool Flag(string key, bool? otherwise = null) =>
        Take(key, otherwise is null) is { } value ? FlagOf(value) : otherwise ?? false;

    /// <summary>Every key with its text; only keys that are known may be there.</summary>
    /// <param name="known">The keys.</param>
    public Dictionary<string, string> TextsOf(IEnumerable<string> known) =>
        known.ToDictionary(key => key, key => Text(key, ""), StringComparer.Ordinal);

    public int Whole(string key) => Take(key) is { } value ? WholeOf(value) : 0;

    public double Number(string key) => Take(key) is { } value ? NumberOf(value) : 0;

    public double? NumberOrNothing(string key) => Take(key, isRequired: false) is { } value ? NumberOf(value) : null;

    public List<string> Texts(string key, bool isRequired = true) => ListOf(Take(key, isRequired), TextOf);

    /// <summary>A list of texts, each with its meaning; what is wrong with one is reported on its own line.</summary>
    public List<T> Texts<T>(string key, Func<string, Action<string>, T> meaning, bool isRequired = true) =>
        ListOf(
            Take(key, isRequired),
            item => meaning(TextOf(item), message => reader.Refuse(item.Line, $"{key}: {message}"))
        );

    /// <summary>A text with its meaning, or nothing; what is wrong with it is reported on its own line.</summary>
    public T? TextOrNothing<T>(string key, Func<string, Action<string>, T?> meaning)
        where T : class =>
        Take(key, isRequired: false) is { } value
            ? meaning(TextOf(value), message => reader.Refuse(value.Line, $"{key}: {message}"))
            : null;

    /// <summary>Refuses values that are none of the valid ones, with the nearest.</summary>
    public void RefuseUnknown(string key, IEnumerable<string> found, IEnumerable<string> valid, string what)
    {
        foreach (var unknown in found.Except(valid))
        {
            Refuse($"{key}: {Nearest.Unknown(unknown, what, valid)}");
        }
    }

    /// <summary>One of the values of an enumeration, by its name in lower case.</summary>
    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().ToDictionary(n => n.ToLowerInvariant(), Enum.Parse<T>);
        var text = Text(key, otherwise.ToString().ToLowerInvariant());
        RefuseUnknown(key, [text], names.Keys, "a choice here");
        return names.GetValueOrDefault(text, otherwise);
    }

    /// <summary>A list of mappings.</summary>
    public List<T> Entries<T>(string key, Func<YamlEntry, T> meaning, bool isRequired = true) =>
        ListOf(Take(key, isRequired), item => reader.Meaning(item, meaning)!);

    /// <summary>A mapping of names to mappings.</summary>
    public Dictionary<string, T> Entries<T>(string key, Func<string, YamlEntry, T> meaning, bool isRequired = true) =>
        MapOf(Take(key, isRequired), (name, value) => reader.Meaning(value, entry => meaning(name, entry))!);

    /// <summary>Names in order, each with what its entry says: a list of names alone, or a mapping of names to mappings.</summary>
    public Dictionary<string, T> Named<T>(string key, Func<string, YamlEntry?, T> meaning) =>
        Take(key, isRequired: false) switch
        {
            { Entries: not null } entries => MapOf(
                entries,
                (name, value) =>
                    value.IsNothing ? meaning(name, null) : reader.Meaning(value, entry => meaning(name, entry))!
            ),
            var list => ListOf(list, TextOf).Distinct().ToDictionary(name => name, name => meaning(name, null)),
        };

    /// <summary>A mapping of names to texts.</summary>
    public Dictionary<string, string> TextsByName(string key, bool isRequired = true) =>
        MapOf(Take(key, isRequired), (_, value) => TextOf(value));

    /// <summary>A mapping of names to numbers.</summary>
    public Dictionary<string, double> NumbersByName(string key) => MapOf(Take(key), (_, value) => NumberOf(value));

    /// <summary>A mapping within this one.</summary>
    public T Entry<T>(string key, Func<YamlEntry, T> meaning) =>
        Take(key) is { } value ? reader.Meaning(value, meaning)! : default!;

    /// <summary>A mapping within this one, or null if it is not there or holds nothing.</summary>
    public T? EntryOrNothing<T>(string key, Func<YamlEntry, T> meaning)
        where T : class =>
        Take(key, isRequired: false) is { IsNothing: false } value ? reader.Meaning(value, meaning) : null;

    /// <summary>Whatever nobody asked for is no key of this mapping.</summary>
    public void RefuseTheRest()
    {
        foreach (var (key, value) in mapping.Entries!.Where(e => !_asked.Contains(e.Key)))
        {
            var hint = Nearest.HintIfNear(key, _asked.Where(k => !Has(k)));
            reader.Refuse(value.KeyLine, $"'{key}' is not a key of this entry{hint}");
        }
    }

    private YamlValue? Take(string key, bool isRequired = true)
    {
        _asked.Add(key);
        if (mapping.Entries!.TryGetValue(key, out var value))
        {
            return value;
        }

        if (isRequired)
        {
            reader.Refuse(mapping.Line, $"the entry lacks '{key}'");
        }

        return null;
    }

    private string TextOf(YamlValue value)
    {
        if (value.Text is null)
        {
            reader.Refuse(value, "a text");
        }

        return value.Text ?? "";
    }

    private bool FlagOf(YamlValue value)
    {
        if (bool.TryParse(TextOf(value), out var flag))
        {
            return flag;
        }

        RefuseText(value, "is neither true nor false");
        return false;
    }

    private int WholeOf(YamlValue value)
    {
        if (int.TryParse(TextOf(value), CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        RefuseText(value, "is not a whole number");
        return 0;
    }

    private double NumberOf(YamlValue value)
    {
        if (double.TryParse(TextOf(value), CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        RefuseText(value, "is not a number");
        return 0;
    }

    private void RefuseText(YamlValue value, string message)
    {
        if (value.Text is not null)
        {
            reader.Refuse(value.Line, $"'{value.Text}' {message}");
        }
    }

    private List<T> ListOf<T>(YamlValue? value, Func<YamlValue, T> meaning)
    {
        if (value is { Items: null })
        {
            reader.Refuse(value, "a list");
        }

        return [.. (value?.Items ?? []).Select(meaning)];
    }

    private Dictionary<string, T> MapOf<T>(YamlValue? value, Func<string, YamlValue, T> meaning)
    {
        if (value is { Entries: null })
        {
            reader.Refuse(value, "a mapping");
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, entry) in value?.Entries ?? new Dictionary<string, YamlValue>())
        {
            map[name] = meaning(name, entry);
        }

        return map;
    }
}
