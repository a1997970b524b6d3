using KazCsto.Graphs;
using KazCsto.Model.Scenarios;

namespace KazCsto.Import;

/// <summary>Finds what the entries of a scenario name: nodes, ties as sentences, properties, sources.</summary>
internal sealed class ScenarioNames(Network network)
{
    private readonly Dictionary<string, Node> _nodes = network.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = network.Sources.ToDictionary(
        s => s.Id,
        StringComparer.Ordinal
    );

    /// <summary>The nodes, with those that the scenario adds.</summary>
    public IReadOnlyDictionary<string, Node> Nodes => _nodes;

    /// <summary>The sources.</summary>
    public IReadOnlyDictionary<string, Source> Sources => _sources;

    /// <summary>Whether an entry has exactly one of some keys; if not, that is a problem.</summary>
    public static bool NamesOneThing(YamlEntry entry, params string[] keys)
    {
        var found = keys.Where(entry.Has).ToList();
        if (found.Count != 1)
        {
            entry.Refuse(
                found.Count == 0
                    ? $"the entry names nothing; expected {Nearest.Listed(keys)}"
                    : $"the entry names two things, {string.Join(" and ", found)}; expected one"
            );
        }

        return found.Count == 1;
    }

    /// <summary>Makes a node known; false, with a problem, if it is already.</summary>
    public bool Add(YamlEntry entry, Node node)
    {
        var isNew = _nodes.TryAdd(node.Id, node);
        if (!isNew)
        {
            entry.Refuse($"'{node.Id}' is a node already");
        }

        return isNew;
    }

    public Node? NodeOf(YamlEntry entry, string id) => Known(entry, id, "a node", _nodes);

    public Source? SourceOf(YamlEntry entry, string id) =>
        Known(entry, id, $"a source of {SourceTable.Name}", _sources);

    public TieKind? KindOf(YamlEntry entry, string kind) => Known(entry, kind, "a kind of tie", network.Schema.Ties);

    public PropertyKind? PropertyOf(YamlEntry entry, string kind) =>
        Known(entry, kind, "a property", network.Schema.Properties);

    /// <summary>The words of a tie or property, or null, with a problem, if they are too few or too many.</summary>
    public static string[]? WordsOf(YamlEntry entry, string key)
    {
        var text = entry.Text(key);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (least, most, example) =
            key == "tie"
                ? (3, 4, "'state:kaz member-of institution:csto', and a key behind it if it has one")
                : (2, 2, "'case:kaz-2022 outcome'");
        if (words.Length >= least && words.Length <= most)
        {
            return words;
        }

        entry.Refuse($"'{CsvRecord.Shortened(text)}' is not a {key}; write it as {example}");
        return null;
    }

    /// <summary>The claims about the tie or property that an entry names, of its source or value if it names them; null, with a problem, if there are none.</summary>
    public ClaimChoice? ClaimsOf(YamlEntry entry, bool isOfSource)
    {
        var value = entry.Has("property") ? entry.Text("value", "") : "";
        var source = isOfSource ? entry.Text("source", "") : "";
        var facts = entry.Has("tie") ? TieIn(entry) : PropertyIn(entry);
        if (facts is null || (source.Length > 0 && SourceOf(entry, source) is null))
        {
            return null;
        }

        var choice = new ClaimChoice(facts, value.Length > 0 ? value : null, source.Length > 0 ? source : null);
        return IsAny(entry, choice) ? choice : null;
    }

    /// <summary>The claims about when a node exists.</summary>
    public ClaimChoice? ExistenceOf(YamlEntry entry, string id)
    {
        if (NodeOf(entry, id) is not { } node)
        {
            return null;
        }

        var exists = network.PropertiesOf(node).Where(p => p.Is(Meaning.Exists)).ToList();
        if (exists.Count > 0)
        {
            return new(exists.Select(p => p.Id).ToHashSet(StringComparer.Ordinal));
        }

        var why = network.Schema.WhyNot(Requirements.Existence)?.Why ?? $"no claim says when '{id}' exists";
        entry.Refuse($"{why}; end its ties, or remove it");
        return null;
    }

    private HashSet<string>? TieIn(YamlEntry entry)
    {
        if (WordsOf(entry, "tie") is not { } words)
        {
            return null;
        }

        var (from, kind, to) = (NodeOf(entry, words[0]), KindOf(entry, words[1]), NodeOf(entry, words[2]));
        if (from is null || kind is null || to is null)
        {
            return null;
        }

        var subject = TieSubject.Of(kind, from, to, words.ElementAtOrDefault(3) ?? "");
        if (network.Ties.Any(t => t.Id == subject.Id))
        {
            return [subject.Id];
        }

        var written = string.Join(' ', words);
        entry.Refuse($"no claim speaks of the tie '{written}'{TieHint(written, subject)}");
        return null;
    }

    /// <summary>A key that was left out or is another is a likelier slip than another node.</summary>
    private string TieHint(string written, TieSubject subject)
    {
        var alike = network
            .Ties.Where(t => t.Kind.Name == subject.Kind.Name)
            .Where(t => t.From.Equals(subject.From) && t.To.Equals(subject.To))
            .ToList();
        return alike.Count > 0
            ? $"; did you mean '{Nearest.Listed(alike.ConvertAll(Written))}'?"
            : Nearest.HintIfNear(written, network.Ties.Select(Written));
    }

    private static string Written(Tie tie) => $"{tie.From.Id} {tie.Kind.Name} {tie.To.Id} {tie.Key}".TrimEnd();

    private HashSet<string>? PropertyIn(YamlEntry entry)
    {
        if (WordsOf(entry, "property") is not { } words)
        {
            return null;
        }

        var (node, kind) = (NodeOf(entry, words[0]), PropertyOf(entry, words[1]));
        if (node is null || kind is null)
        {
            return null;
        }

        var found = network.PropertiesOf(node).Where(p => p.Kind.Name == kind.Name).ToList();
        if (found.Count > 0)
        {
            return found.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        }

        var known = network.PropertiesOf(node).Select(p => p.Kind.Name).Distinct();
        entry.Refuse($"no claim speaks of the property '{kind.Name}' of '{node.Id}'{Nearest.Hint(kind.Name, known)}");
        return null;
    }

    private bool IsAny(YamlEntry entry, ClaimChoice choice)
    {
        var claims = network.Claims.Where(c => choice.Facts.Contains(c.Subject.Id)).ToList();
        if (claims.Any(choice.Covers))
        {
            return true;
        }

        var ofValue = claims.Where((choice with { Source = null }).Covers).ToList();
        entry.Refuse(
            ofValue.Count == 0
                ? $"no claim gives it the value '{choice.Value}'{Nearest.Hint(choice.Value!, claims.Select(c => c.Says["value"]).Distinct())}"
                : $"'{choice.Source}' says nothing of it; its claims are from {string.Join(", ", ofValue.Select(c => c.Source.Id).Distinct())}"
        );
        return false;
    }

    private static T? Known<T>(YamlEntry entry, string id, string what, IReadOnlyDictionary<string, T> known)
        where T : class
    {
        if (known.TryGetValue(id, out var found))
        {
            return found;
        }

        entry.Refuse($"'{CsvRecord.Shortened(id)}' is not {what}{Nearest.Hint(id, known.Keys)}");
        return null;
    }
}
