using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KazCsto.Import;

/// <summary>Reads the values of one YAML file, and reports what is wrong with them.</summary>
internal sealed class YamlReader(string file, Problems problems)
{
    private const int MostNested = 100;

    private readonly Dictionary<AnchorName, YamlValue> _anchors = [];
    private int _depth;

    /// <summary>What the mapping of a file means, or null if there is none.</summary>
    /// <exception cref="YamlException">It is not YAML.</exception>
    public T? Read<T>(string text, Func<YamlEntry, T> meaning)
        where T : class
    {
        if (Parsed(text) is { IsNothing: false } all)
        {
            return Meaning(all, meaning);
        }

        problems.Add(file, "the file holds nothing");
        return null;
    }

    /// <summary>What a mapping means; nothing, with a problem, if it is none.</summary>
    public T? Meaning<T>(YamlValue value, Func<YamlEntry, T> meaning)
    {
        if (value.Entries is null)
        {
            Refuse(value, "a mapping");
            return default;
        }

        var entry = new YamlEntry(value, this);
        var read = meaning(entry);
        entry.RefuseTheRest();
        return read;
    }

    /// <summary>Reports that something else stands where a text, a list or a mapping is expected.</summary>
    public void Refuse(YamlValue value, string expected)
    {
        var found = value switch
        {
            { Text: { } text } => $"the text '{text}'",
            { Items: not null } => "a list",
            _ => "a mapping",
        };
        Refuse(value.Line, value.IsNothing ? "a value is missing here" : $"{found} stands here; expected {expected}");
    }

    public void Refuse(int line, string message) => problems.Add(new Row(file, line), message);

    private YamlValue? Parsed(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? Next(parser, 0) : null;
        }
        catch (InvalidOperationException)
        {
            // The parser loses its way where brackets do not match.
            var (start, end) = (parser.Current!.Start, parser.Current.End);
            throw new YamlException(start, end, "a bracket or a brace is missing, or is one too many");
        }
    }

    private YamlValue Next(Parser parser, int keyLine)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.GetValueOrDefault(alias.Value)
                ?? throw new AnchorNotFoundException(
                    alias.Start,
                    alias.End,
                    $"'{alias.Value}' is not the name of anything above"
                );
        }

        var node = parser.Require<NodeEvent>();
        var value = Filled(new((int)node.Start.Line, keyLine), parser);
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor] = value;
        }

        return value;
    }

    private YamlValue Filled(YamlValue value, Parser parser)
    {
        if (++_depth > MostNested)
        {
            throw new YamlException(
                parser.Current!.Start,
                parser.Current.End,
                $"more than {MostNested} lists or mappings lie within one another"
            );
        }

        try
        {
            return FilledAtDepth(value, parser);
        }
        finally
        {
            _depth--;
        }
    }

    private YamlValue FilledAtDepth(YamlValue value, Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return IsNothing(scalar) ? value : value with { Text = scalar.Value };
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return value with { Items = ItemsOf(parser) };
        }

        parser.Consume<MappingStart>();
        return value with { Entries = EntriesOf(parser) };
    }

    private List<YamlValue> ItemsOf(Parser parser)
    {
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Next(parser, 0));
        }

        return items;
    }

    private Dictionary<string, YamlValue> EntriesOf(Parser parser)
    {
        var entries = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var line = (int)key.Start.Line;
            if (!entries.TryAdd(key.Value, Next(parser, line)))
            {
                Refuse(line, $"the key '{key.Value}' stands twice");
            }
        }

        return entries;
    }

    private static bool IsNothing(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
}
