using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Pushing;

/// <summary>Cuts streams of nodes and ties into statements: rows of one group, not too many and not too long.</summary>
internal sealed class Batches(PushOptions options, bool isModern) : IDisposable
{
    private readonly ContentHash _hash = new();

    /// <summary>The statements that merge nodes, each with its group and the number of its rows.</summary>
    public IEnumerable<Batch> Of(IEnumerable<NodeItem> nodes) =>
        Cut(nodes, NodeGroup.Of, RowOf, group => PushStatements.Merge(group, isModern, options.Force));

    /// <summary>The statements that merge ties.</summary>
    public IEnumerable<Batch> Of(IEnumerable<TieItem> ties) =>
        Cut(ties, TieGroup.Of, RowOf, group => PushStatements.Merge(group, isModern, options.Force));

    public void Dispose() => _hash.Dispose();

    private IEnumerable<Batch> Cut<TItem, TGroup>(
        IEnumerable<TItem> items,
        Func<TItem, TGroup> groupOf,
        Func<TItem, Dictionary<string, object?>> rowOf,
        Func<TGroup, string> merge
    )
        where TGroup : struct, IEquatable<TGroup>
    {
        var rows = new List<object?>(options.Rows);
        var characters = 0L;
        TGroup group = default;
        foreach (var item in items)
        {
            var next = groupOf(item);
            if (
                rows.Count > 0
                && (!next.Equals(group) || rows.Count >= options.Rows || characters >= options.Characters)
            )
            {
                yield return BatchOf(rows, merge(group));
                rows = new(options.Rows);
                characters = 0;
            }

            group = next;
            var row = rowOf(item);
            characters += LengthOf(row["properties"]);
            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            yield return BatchOf(rows, merge(group));
        }
    }

    private static Batch BatchOf(List<object?> rows, string text) =>
        new(new(text, new Dictionary<string, object?> { ["rows"] = rows }), rows.Count);

    private Dictionary<string, object?> RowOf(NodeItem node)
    {
        var hash = _hash.Of(node);
        return new()
        {
            ["id"] = node.Id,
            ["hash"] = hash,
            ["properties"] = Marked(node.Properties, node.Id, hash),
        };
    }

    private Dictionary<string, object?> RowOf(TieItem tie)
    {
        var hash = _hash.Of(tie);
        return new()
        {
            ["id"] = tie.Id,
            ["from"] = tie.From.Id,
            ["to"] = tie.To.Id,
            ["hash"] = hash,
            ["properties"] = Marked(tie.Properties, tie.Id, hash),
        };
    }

    private static Dictionary<string, object?> Marked(
        IReadOnlyDictionary<string, object> properties,
        string id,
        string hash
    )
    {
        var marked = new Dictionary<string, object?>(properties.Count + 2);
        foreach (var (key, value) in properties)
        {
            marked[key] = value;
        }

        marked[Names.Id] = id;
        marked[Names.Mark] = hash;
        return marked;
    }

    private static long LengthOf(object? properties) =>
        ((Dictionary<string, object?>)properties!).Values.Sum(value =>
            value switch
            {
                string text => text.Length,
                string[] texts => texts.Sum(t => (long)t.Length),
                _ => 8,
            }
        );
}

/// <summary>One statement of a push.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Rows">How many nodes or ties it merges.</param>
internal readonly record struct Batch(CypherStatement Statement, int Rows);
