using System.Text.RegularExpressions;

namespace KazCsto.Tests.Import;

/// <summary>Other names for the kinds, roles, codes and values of a schema, wherever data name them.</summary>
/// <param name="schema">The schema as it is.</param>
/// <param name="rename">The other name of a name.</param>
internal sealed partial class OtherNames(Schema schema, Func<string, string> rename)
{
    private readonly HashSet<string> _roles = [.. schema.Ties.Values.SelectMany(t => t.Roles.Keys)];
    private readonly HashSet<string> _codes = [.. schema.Nodes.Values.SelectMany(k => k.Codes)];
    private readonly HashSet<string> _values =
    [
        .. schema.Properties.Values.SelectMany(p => p.Values),
        .. schema.Nodes.Values.SelectMany(k => k.CodesMeant).SelectMany(c => c.ValueMeanings.Keys),
    ];

    public string Node(string name) => Renamed(name, schema.Nodes.ContainsKey(name));

    public string Tie(string name) => Renamed(name, schema.Ties.ContainsKey(name));

    public string Property(string name) => Renamed(name, schema.Properties.ContainsKey(name) || _codes.Contains(name));

    public string Role(string name) => Renamed(name, _roles.Contains(name));

    public string Value(string name) => Renamed(name, _values.Contains(name));

    /// <summary>The value of a property or code: texts, numbers and dates are no names.</summary>
    public string ValueOf(string property, string value) =>
        schema.Properties.GetValueOrDefault(property) is { Values.Count: > 0 } || _codes.Contains(property)
            ? Value(value)
            : value;

    /// <summary>A node kind, a kind of tie or the word for obligations.</summary>
    public string Family(string name) => schema.Nodes.ContainsKey(name) ? Node(name) : Tie(name);

    /// <summary>An id: its kind is a name, its slug is not.</summary>
    public string Id(string id) =>
        Ids().Match(id) is { Success: true } match && schema.Nodes.ContainsKey(match.Groups[1].Value)
            ? $"{Node(match.Groups[1].Value)}:{match.Groups[2].Value}"
            : id;

    /// <summary>A tie or property of a scenario: <c>state:kaz member-of institution:csto</c>, <c>base:kant exists</c>.</summary>
    public string Fact(string text) =>
        string.Join(' ', text.Split(' ').Select((word, i) => i == 1 ? Property(Tie(word)) : Id(word)));

    /// <summary>A way of a pattern.</summary>
    public string Way(string way) => string.Join("; ", way.Split("; ").Select(Line));

    private string Line(string line)
    {
        var words = line.Split(' ');
        var first = words.TakeWhile(w => w is "not" or "ever").Count();
        words[first] = Term(words[first]);
        if (words[first + 2] == "=")
        {
            var property = words[first + 1];
            words[first + 1] = Property(property);
            var values = string.Join(' ', words[(first + 3)..]).Split(" or ");
            return $"{string.Join(' ', words[..(first + 3)])} {string.Join(" or ", values.Select(v => ValueOf(property, v)))}";
        }

        words[first + 1] = Tie(words[first + 1]);
        words[first + 2] = Term(words[first + 2]);
        return string.Join(' ', words.Select((word, i) => i > first + 3 ? Role(word) : word));
    }

    private string Term(string term) => term.Split(":?") is [var kind, var name] ? $"{Node(kind)}:?{name}" : Id(term);

    private string Renamed(string name, bool isKnown) => isKnown ? rename(name) : name;

    [GeneratedRegex("^([a-z-]+):([a-z0-9.-]+)$")]
    private static partial Regex Ids();
}
