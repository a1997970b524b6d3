using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Networks.Projections;

namespace KazCsto.Cli.Options;

/// <summary>A graph whose nodes have ids and names: an edge list, or a projection of the network.</summary>
internal sealed class NamedGraph
{
    private readonly Func<int, string> _idOf;
    private readonly Func<int, string> _nameOf;

    private NamedGraph(
        Graph graph,
        string title,
        Func<int, string> idOf,
        Func<int, string> nameOf,
        Comparison<int> byId
    ) => (Graph, Title, _idOf, _nameOf, ById) = (graph, title, idOf, nameOf, byId);

    public Graph Graph { get; }

    /// <summary>Where it comes from and how large it is, or which question it answers on which day.</summary>
    public string Title { get; }

    /// <summary>Compares two nodes by their ids.</summary>
    public Comparison<int> ById { get; }

    /// <summary>The projection, if it is one.</summary>
    public Projection? Projection { get; private init; }

    /// <summary>The edge list, if it is one.</summary>
    public EdgeListFile? File { get; private init; }

    /// <summary>Whether its nodes have names that are not their ids.</summary>
    public bool HasNames => Projection is not null;

    public static NamedGraph Of(EdgeListFile file) =>
        new(
            file.Graph,
            $"{file.Path}: {EdgeListWords.Size(file)}",
            node => file.Names[node],
            node => file.Names[node],
            file.Names.Compare
        )
        {
            File = file,
        };

    public static NamedGraph Of(Projection projection, string when) =>
        new(
            projection.Graph,
            $"{projection.Rule.Question} {when}; projection {projection.Rule.Name}",
            node => projection.Nodes[node].Id,
            node => projection.Nodes[node].Name,
            (node, other) => projection.Nodes[node].CompareTo(projection.Nodes[other])
        )
        {
            Projection = projection,
        };

    public string IdOf(int node) => _idOf(node);

    public string NameOf(int node) => _nameOf(node);

    /// <summary>Its id, and its name if nodes have names: the cells of a row.</summary>
    public IEnumerable<string> NamesOf(int node) => HasNames ? [IdOf(node), NameOf(node)] : [IdOf(node)];

    /// <summary>How many ties or arcs a node has.</summary>
    public int TiesOf(int node) => Graph.Out.Degree(node) + (Graph.IsDirected ? Graph.In.Degree(node) : 0);

    /// <summary>The nodes with some ids; each value is an id, or several with commas between.</summary>
    /// <exception cref="UsageException">There is no such node.</exception>
    public int[] NodesOf(string option, IReadOnlyList<string> values)
    {
        var wanted = values.SelectMany(v => v.Split(',')).Concat(values).ToHashSet();
        var found = new Dictionary<string, int>();
        for (var node = 0; node < Graph.NodeCount; node++)
        {
            if (IdOf(node) is var id && wanted.Contains(id))
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
                .Select(id => found.TryGetValue(id, out var node) ? node : throw Unknown(option, id)),
        ];
    }

    private UsageException Unknown(string option, string id)
    {
        const int mostCompared = 10_000;
        var known = Enumerable.Range(0, Math.Min(Graph.NodeCount, mostCompared)).Select(IdOf);
        var where = File is { } file ? file.Path : $"the projection '{Projection!.Rule.Name}'";
        return new(Nearest.Unknown(id, $"a node of {where}", known, option));
    }
}
