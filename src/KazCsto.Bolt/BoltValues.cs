using System.Collections;
using System.Globalization;
using KazCsto.Neo4j.Servers;
using Neo4j.Driver;

namespace KazCsto.Bolt;

/// <summary>What the driver gives, as an <see cref="QueryResult"/> has it.</summary>
internal static class BoltValues
{
    public static IReadOnlyList<object?> RowOf(IRecord record, IReadOnlyList<string> keys) =>
        [.. keys.Select(key => ValueOf(record[key]))];

    public static Counters CountersOf(ICounters counters) =>
        new()
        {
            NodesCreated = counters.NodesCreated,
            NodesDeleted = counters.NodesDeleted,
            TiesCreated = counters.RelationshipsCreated,
            TiesDeleted = counters.RelationshipsDeleted,
            PropertiesSet = counters.PropertiesSet,
            LabelsAdded = counters.LabelsAdded,
            LabelsRemoved = counters.LabelsRemoved,
            RulesRemoved = counters.IndexesRemoved + counters.ConstraintsRemoved,
            RulesAdded = counters.IndexesAdded + counters.ConstraintsAdded,
        };

    private static object? ValueOf(object? value) =>
        value switch
        {
            null or bool or long or double or string => value,
            IEntity entity => MapOf(entity.Properties),
            IPath path => path
                .Nodes.Zip(path.Relationships, (node, tie) => new IEntity[] { node, tie })
                .SelectMany(pair => pair)
                .Append(path.End)
                .Select(ValueOf)
                .ToList(),
            IReadOnlyDictionary<string, object?> map => MapOf(map),
            IDictionary<string, object?> map => MapOf(map.AsReadOnly()),
            byte[] bytes => Convert.ToBase64String(bytes),
            IEnumerable list => list.Cast<object?>().Select(ValueOf).ToList(),
            // Dates, times and durations write themselves in ISO 8601.
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static Dictionary<string, object?> MapOf(IReadOnlyDictionary<string, object?> map) =>
        map.ToDictionary(p => p.Key, p => ValueOf(p.Value), StringComparer.Ordinal);
}
