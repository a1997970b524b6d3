using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;

namespace KazCsto.Neo4j.Files;

/// <summary>Which columns the tables of an import need, with their types, found in a first pass.</summary>
internal sealed class ImportColumns
{
    private readonly Dictionary<object, SortedDictionary<string, string>> _columns = [];

    /// <summary>What readers know first; then characters that mean nothing to anybody.</summary>
    private readonly List<char> _delimiters =
    [
        ';',
        '|',
        '¦',
        '␟',
        .. Enumerable.Range('\ue000', 100).Select(c => (char)c),
    ];

    /// <summary>What stands between the items of a list, and between labels: a character that none of them holds.</summary>
    public char ListDelimiter =>
        _delimiters.Count > 0
            ? _delimiters[0]
            : throw new InvalidDataException(
                "no character is left to stand between the items of a list: each that was tried stands in one of them"
            );

    public void Add(GraphItems part)
    {
        foreach (var node in part.Nodes)
        {
            RefuseDelimitersIn(node.Label ?? "");
            Add(NodeGroup.Of(node), node.Properties);
        }

        foreach (var tie in part.Ties)
        {
            Add(TieGroup.Of(tie), tie.Properties);
        }
    }

    /// <summary>The columns of a group of nodes or ties by key, each with its type.</summary>
    public IReadOnlyDictionary<string, string> Of(object group) => _columns[group];

    private void Add(object group, IReadOnlyDictionary<string, object> properties)
    {
        if (!_columns.TryGetValue(group, out var columns))
        {
            _columns[group] = columns = new(StringComparer.Ordinal);
        }

        foreach (var (key, value) in properties)
        {
            columns[key] = TypeOf(value);
        }
    }

    private string TypeOf(object value)
    {
        switch (value)
        {
            case bool:
                return "boolean";
            case long:
                return "long";
            case double:
                return "double";
            case string[] texts:
                foreach (var text in texts)
                {
                    RefuseDelimitersIn(text);
                }

                return "string[]";
            default:
                return "string";
        }
    }

    private void RefuseDelimitersIn(string text) => _delimiters.RemoveAll(text.Contains);
}
