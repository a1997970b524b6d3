using KazCsto.Graphs;
using KazCsto.Model.Conditions;

namespace KazCsto.Import.Conditions;

/// <summary>Reads patterns: <c>$state hosts base:?base; state:rus operates base:?base</c>.</summary>
/// <remarks>
/// A way is lines between semicolons. A line is a tie (<c>node kind node</c>, then perhaps <c>as role or role</c>), a property or a code (<c>node name = value or
/// value</c>). A node is an id, a name that is given (<c>$case</c>), or any that fits: <c>?who</c>, or <c>base:?base</c> for one of a kind. <c>ever</c> before a line: it
/// had begun by the day, even if it was over; <c>not</c>: nothing of the sort holds.
/// </remarks>
/// <param name="network">The network that has the nodes.</param>
/// <param name="given">The names that are given, such as <c>case</c>.</param>
internal sealed class PatternReader(Network network, IReadOnlyCollection<string> given)
{
    private const string Or = " or ";

    private static readonly IReadOnlyList<string> Flags = ["true", "false"];

    /// <summary>Reads one way; what is wrong with it goes to <paramref name="refuse"/>.</summary>
    public Way WayOf(string text, Action<string> refuse)
    {
        var lines = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => LineOf(line, message => refuse($"'{line}': {message}")))
            .OfType<PatternLine>()
            .ToImmutableArray();
        if (text.Trim(' ', ';').Length == 0)
        {
            refuse("expected lines such as 'node kind node'");
        }

        return new(text, lines);
    }

    /// <summary>Reads one line, or returns null and says what is wrong with it.</summary>
    public PatternLine? LineOf(string line, Action<string> refuse)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var isNot = TakeFirst(words, "not");
        var isEver = TakeFirst(words, "ever");
        if (words.Count < 3)
        {
            refuse("expected 'node kind node', or 'node property = value'");
            return null;
        }

        return words[2] == "=" ? ValueLineOf(isEver, isNot, words, refuse) : TieLineOf(isEver, isNot, words, refuse);
    }

    private static bool TakeFirst(List<string> words, string word)
    {
        var isThere = words.Count > 0 && words[0] == word;
        if (isThere)
        {
            words.RemoveAt(0);
        }

        return isThere;
    }

    private TieLine? TieLineOf(bool isEver, bool isNot, List<string> words, Action<string> refuse)
    {
        if (!network.Schema.Ties.TryGetValue(words[1], out var kind))
        {
            refuse(Nearest.Unknown(words[1], "a kind of tie", network.Schema.Ties.Keys));
            return null;
        }

        var (from, to) = (TermOf(words[0], refuse), TermOf(words[2], refuse));
        RefuseEnd(from, kind.IsSymmetric ? [.. kind.From, .. kind.To] : kind.From, kind, refuse);
        RefuseEnd(to, kind.IsSymmetric ? [.. kind.From, .. kind.To] : kind.To, kind, refuse);
        return new(isEver, isNot, from, kind, to, RolesOf(kind, words, refuse));
    }

    private static ImmutableArray<string> RolesOf(TieKind kind, List<string> words, Action<string> refuse)
    {
        if (words.Count == 3)
        {
            return [];
        }

        if (words[3] != "as")
        {
            refuse($"'{words[3]}' stands behind the tie; expected 'as' and a role");
            return [];
        }

        var roles = ValuesOf(words.Skip(4));
        foreach (var role in roles.Where(r => !kind.Roles.ContainsKey(r)))
        {
            refuse(Nearest.Unknown(role, $"a role of {kind.Name}", kind.Roles.Keys));
        }

        return roles;
    }

    private PatternLine? ValueLineOf(bool isEver, bool isNot, List<string> words, Action<string> refuse)
    {
        var (term, values) = (TermOf(words[0], refuse), ValuesOf(words.Skip(3)));
        if (network.Schema.Properties.TryGetValue(words[1], out var property))
        {
            var valid = property.Type == PropertyTypes.Flag ? Flags : property.Values;
            foreach (var value in values.Where(v => valid.Count > 0 && !valid.Contains(v)))
            {
                refuse(Nearest.Unknown(value, $"a value of {property.Name}", valid));
            }

            if (values.IsEmpty)
            {
                refuse($"a value of {property.Name} is missing behind '='");
            }

            return new PropertyLine(isEver, isNot, term, property, values);
        }

        if (network.Schema.Nodes.Values.Any(k => k.Codes.Contains(words[1])))
        {
            if (isEver)
            {
                refuse("'ever' has no meaning for a code");
            }

            return new CodeLine(isNot, term, words[1], values);
        }

        refuse(Nearest.Unknown(words[1], "a property", network.Schema.Properties.Keys));
        return null;
    }

    private static ImmutableArray<string> ValuesOf(IEnumerable<string> words) =>
        [.. string.Join(' ', words).Split(Or, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The node or name that a word stands for.</summary>
    public NodeTerm TermOf(string word, Action<string> refuse)
    {
        if (word.StartsWith('$'))
        {
            if (!given.Contains(word[1..]))
            {
                refuse(Nearest.Unknown(word, "given here", given.Select(g => $"${g}")));
            }

            return new(null, word[1..], null, IsGiven: true);
        }

        if (word.Split('?') is [var kind, var name])
        {
            var known = kind.TrimEnd(':');
            if (known.Length > 0 && !network.Schema.Nodes.ContainsKey(known))
            {
                refuse(Nearest.Unknown(known, "a kind of node", network.Schema.Nodes.Keys));
            }

            return new(null, name, known.Length > 0 ? known : null);
        }

        if (network.Find(word) is { } node)
        {
            return new(node, "", null);
        }

        refuse(Nearest.Unknown(word, "a node", network.Nodes.Select(n => n.Id)));
        return new(null, word, null);
    }

    private static void RefuseEnd(NodeTerm term, IReadOnlyList<string> kinds, TieKind tie, Action<string> refuse)
    {
        if ((term.Node?.Kind.Name ?? term.Kind) is { } kind && !kinds.Contains(kind))
        {
            refuse($"a {kind} cannot stand at this end of {tie.Name}; expected {Nearest.Listed(kinds)}");
        }
    }
}
