using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs;

namespace KazCsto.Cli.Options;

/// <summary>Nodes of a graph that an option names.</summary>
internal static class NodeChoice
{
    private const int MostCompared = 10_000;

    /// <summary>The nodes with some ids; each value is an id, or several with commas between.</summary>
    /// <exception cref="UsageException">There is no such node.</exception>
    public static int[] Of(NamedGraph graph, string option, IReadOnlyList<string> values)
    {
        var wanted = values.SelectMany(v => v.Split(',')).Concat(values).ToHashSet();
        var found = new Dictionary<string, int>();
        for (var node = 0; node < graph.Graph.NodeCount; node++)
        {
            if (graph.IdOf(node) is var id && wanted.Contains(id))
            {
                found[id] = node;
            }
        }

        return
        [
            .. values
                // An id may have a comma itself.
                .SelectMany(v => found.ContainsKey(v) ? [v] : v.Split(',').Select(id => id.Trim()))
                .Distinct()
                .Select(id => found.TryGetValue(id, out var node) ? node : throw Unknown(graph, option, id)),
        ];
    }

    private static UsageException Unknown(NamedGraph graph, string option, string id)
    {
        var known = Enumerable.Range(0, Math.Min(graph.Graph.NodeCount, MostCompared)).Select(graph.IdOf);
        var where = graph.File is { } file ? file.Path : $"the projection '{graph.Projection!.Rule.Name}'";
        return new($"'{id}' in {option} is not a node of {where}{Nearest.Hint(id, known)}");
    }
}
