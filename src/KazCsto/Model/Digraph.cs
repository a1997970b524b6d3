using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace KazCsto.Model;

/// <summary>A read-only directed multigraph of nodes on compact arrays, on which QuikGraph's algorithms run without a copy.</summary>
/// <typeparam name="TArc">What joins two nodes.</typeparam>
public abstract class Digraph<TArc> : IBidirectionalGraph<Node, TArc>
    where TArc : class, IEdge<Node>
{
    private readonly Dictionary<Node, int> _numbers;
    private readonly TArc[][] _out;
    private readonly TArc[][] _in;
    private readonly ImmutableArray<TArc> _arcs;

    private protected Digraph(ImmutableArray<Node> nodes, ImmutableArray<TArc> arcs)
    {
        Nodes = nodes;
        _arcs = arcs;
        _numbers = nodes.Select((node, number) => (node, number)).ToDictionary(p => p.node, p => p.number);
        _out = Grouped(arc => arc.Source);
        _in = Grouped(arc => arc.Target);
    }

    /// <summary>Other arcs between the same nodes; what stays is shared.</summary>
    private protected Digraph(Digraph<TArc> whole, ImmutableArray<TArc> arcs)
    {
        Nodes = whole.Nodes;
        _numbers = whole._numbers;
        var stays = arcs.SequenceEqual(whole._arcs);
        _arcs = stays ? whole._arcs : arcs;
        _out = stays ? whole._out : Grouped(arc => arc.Source);
        _in = stays ? whole._in : Grouped(arc => arc.Target);
    }

    /// <summary>The nodes, by id.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => Nodes.IsEmpty;

    /// <inheritdoc/>
    public int VertexCount => Nodes.Length;

    /// <inheritdoc/>
    public IEnumerable<Node> Vertices => Nodes;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => _arcs.IsEmpty;

    /// <inheritdoc/>
    public int EdgeCount => _arcs.Length;

    /// <inheritdoc/>
    public IEnumerable<TArc> Edges => _arcs;

    /// <summary>The number of a node in <see cref="Nodes"/>.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the graph.</exception>
    public int NumberOf(Node node) => _numbers[node];

    /// <inheritdoc/>
    public bool ContainsVertex(Node vertex) => _numbers.ContainsKey(vertex);

    /// <inheritdoc/>
    public bool ContainsEdge(TArc edge) => _numbers.ContainsKey(edge.Source) && Out(edge.Source).Contains(edge);

    /// <inheritdoc/>
    public bool ContainsEdge(Node source, Node target) => TryGetEdge(source, target, out _);

#pragma warning disable CS8767 // QuikGraph's interface is not annotated.
    /// <inheritdoc/>
    public bool TryGetEdge(Node source, Node target, [MaybeNullWhen(false)] out TArc edge)
    {
        edge = ContainsVertex(source) ? Array.Find(Out(source), a => a.Target.Equals(target)) : null;
        return edge is not null;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(Node source, Node target, [MaybeNullWhen(false)] out IEnumerable<TArc> edges)
    {
        edges = ContainsVertex(source) ? Out(source).Where(a => a.Target.Equals(target)) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(Node vertex) => Out(vertex).Length == 0;

    /// <inheritdoc/>
    public int OutDegree(Node vertex) => Out(vertex).Length;

    /// <inheritdoc/>
    public IEnumerable<TArc> OutEdges(Node vertex) => Out(vertex);

    /// <inheritdoc/>
    public TArc OutEdge(Node vertex, int index) => Out(vertex)[index];

    /// <inheritdoc/>
    public bool TryGetOutEdges(Node vertex, [MaybeNullWhen(false)] out IEnumerable<TArc> edges)
    {
        edges = ContainsVertex(vertex) ? Out(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(Node vertex) => In(vertex).Length == 0;

    /// <inheritdoc/>
    public int InDegree(Node vertex) => In(vertex).Length;

    /// <inheritdoc/>
    public IEnumerable<TArc> InEdges(Node vertex) => In(vertex);

    /// <inheritdoc/>
    public TArc InEdge(Node vertex, int index) => In(vertex)[index];

    /// <inheritdoc/>
    public bool TryGetInEdges(Node vertex, [MaybeNullWhen(false)] out IEnumerable<TArc> edges)
    {
        edges = ContainsVertex(vertex) ? In(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public int Degree(Node vertex) => OutDegree(vertex) + InDegree(vertex);

    private TArc[] Out(Node node) => _out[NumberOrThrow(node)];

    private TArc[] In(Node node) => _in[NumberOrThrow(node)];

    private int NumberOrThrow(Node node) =>
        _numbers.TryGetValue(node, out var number) ? number : throw new VertexNotFoundException();

    private TArc[][] Grouped(Func<TArc, Node> end)
    {
        var groups = _arcs.ToLookup(arc => _numbers[end(arc)]);
        return [.. Enumerable.Range(0, Nodes.Length).Select(number => groups[number].ToArray())];
    }
}
