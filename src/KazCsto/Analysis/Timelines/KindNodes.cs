using System.Collections.Immutable;
using KazCsto.Analysis.Projections;
using KazCsto.Model;

namespace KazCsto.Analysis.Timelines;

/// <summary>The nodes of one kind among those of a projection of all of history.</summary>
internal sealed class KindNodes
{
    private readonly int[] _numbers;

    public KindNodes(Projection projection, string kind)
    {
        Nodes = [.. projection.Nodes.Where(n => n.Kind.Name == kind)];
        var numbers = Nodes.Select((node, i) => (node, i)).ToDictionary(n => n.node, n => n.i);
        _numbers = [.. projection.Nodes.Select(n => numbers.GetValueOrDefault(n, -1))];
    }

    /// <summary>The nodes, by id.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The scores of the kind among those of some nodes of the projection.</summary>
    /// <param name="numbers">The nodes of the projection, ascending.</param>
    /// <param name="scores">A score for each; none if the measure did not settle.</param>
    public KindScores Of(IReadOnlyList<int> numbers, double[]? scores)
    {
        var (nodes, own) = (new List<int>(), new List<double>());
        for (var i = 0; i < numbers.Count; i++)
        {
            if (_numbers[numbers[i]] is var node and >= 0)
            {
                nodes.Add(node);
                own.Add(scores?[i] ?? double.NaN);
            }
        }

        return new([.. nodes], [.. own], scores is not null);
    }
}
