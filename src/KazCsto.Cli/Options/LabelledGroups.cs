using KazCsto.Cli.Output;

namespace KazCsto.Cli.Options;

/// <summary>The nodes of a graph in groups that somebody gave them.</summary>
/// <param name="What">What the groups are, in words.</param>
/// <param name="Names">The names of the groups, by number, in the order of their names.</param>
/// <param name="GroupOf">The number of each node's group; -1 for none.</param>
internal sealed record LabelledGroups(string What, IReadOnlyList<string> Names, int[] GroupOf)
{
    /// <summary>How many nodes have no group.</summary>
    public int Without => GroupOf.Count(group => group < 0);

    /// <summary>Numbers the groups.</summary>
    /// <exception cref="NoAnswerException">No node has a group.</exception>
    public static LabelledGroups Of(NamedGraph graph, string what, Func<int, string?> nameOf)
    {
        var names = Enumerable.Range(0, graph.Graph.NodeCount).Select(nameOf).ToList();
        var known = names.OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var numbers = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return known.Count == 0
            ? throw new NoAnswerException($"no node has a group by {what}; {graph.Title}")
            : new(what, known, [.. names.Select(name => name is null ? -1 : numbers[name])]);
    }
}
