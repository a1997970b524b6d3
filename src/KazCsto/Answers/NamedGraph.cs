using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Networks.Projections;

namespace KazCsto.Answers;

/// <summary>A graph whose nodes have ids and names, as answers speak of it: an edge list, or a projection of the network.</summary>
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

    /// <summary>The same as the title, for programs.</summary>
    public required AnswerContext Basis { get; init; }

    /// <summary>The projection, if it is one.</summary>
    public Projection? Projection { get; private init; }

    /// <summary>The edge list, if it is one.</summary>
    public EdgeListFile? File { get; private init; }

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
            Basis = AnswerContext
                .None.And("file", file.Path)
                .And("directed", file.Graph.IsDirected)
                .And("network_nodes", file.Names.Count)
                .And("network_ties", file.Counts.Ties),
        };

    public static NamedGraph Of(Projection projection, Scope scope) =>
        new(
            projection.Graph,
            $"{projection.Rule.Question} {scope.When}; projection {projection.Rule.Name}",
            node => projection.Nodes[node].Id,
            node => projection.Nodes[node].Name,
            (node, other) => projection.Nodes[node].CompareTo(projection.Nodes[other])
        )
        {
            Projection = projection,
            Basis = scope.Context.WithProjection(projection.Rule.Name),
        };

    public string IdOf(int node) => _idOf(node);

    public string NameOf(int node) => _nameOf(node);

    /// <summary>The columns of rows that name a node: one more if nodes have names that are not their ids.</summary>
    public IEnumerable<string> Columns(string node, string name) => Projection is null ? [node] : [node, name];

    /// <summary>The cells of a node under these columns.</summary>
    public IEnumerable<string> NamesOf(int node) => Projection is null ? [IdOf(node)] : [IdOf(node), NameOf(node)];

    /// <summary>How many ties or arcs a node has.</summary>
    public int TiesOf(int node) => Graph.Out.Degree(node) + (Graph.IsDirected ? Graph.In.Degree(node) : 0);
}
