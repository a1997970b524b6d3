using KazCsto.Networks.Projections;

namespace KazCsto.Time.Timelines;

/// <summary>The nodes of one kind, and which of the nodes of a projection of all of history they are.</summary>
internal sealed class KindNodes
{
    private readonly Dictionary<Node, int> _byNode;
    private readonly int[] _byNumber;

    public KindNodes(Network history, Projection projection, string kind)
    {
        Nodes = [.. history.Nodes.Where(n => n.Kind.Name == kind)];
        _byNode = Nodes.Select((node, i) => (node, i)).ToDictionary(n => n.node, n => n.i);
        _byNumber = [.. projection.Nodes.Select(NumberOf)];
    }

    /// <summary>The nodes, by id.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The scores of the kind among those of some nodes of the projection of all of history.</summary>
    /// <param name="numbers">The nodes by their numbers there, ascending.</param>
    /// <param name="scores">A score for each; none if the measure did not settle.</param>
    public KindScores Of(IReadOnlyList<int> numbers, double[]? scores) =>
        Of(numbers.Count, i => _byNumber[numbers[i]], scores);

    /// <summary>The same among the nodes of a projection of one day.</summary>
    public KindScores Of(ImmutableArray<Node> nodes, double[]? scores) =>
        Of(nodes.Length, i => NumberOf(nodes[i]), scores);

    private static KindScores Of(int count, Func<int, int> numberOf, double[]? scores)
    {
        var (nodes, own) = (new List<int>(), new List<double>());
        for (var i = 0; i < count; i++)
        {
            if (numberOf(i) is var node and >= 0)
            {
                nodes.Add(node);
                own.Add(scores?[i] ?? double.NaN);
            }
        }

        return new([.. nodes], [.. own], scores is not null);
    }

    private int NumberOf(Node node) => _byNode.GetValueOrDefault(node, -1);
}
