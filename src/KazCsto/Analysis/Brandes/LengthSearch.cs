using KazCsto.Analysis.Paths;

namespace KazCsto.Analysis.Brandes;

/// <summary>Brandes' accumulation by length, from one source at a time, by Dijkstra's algorithm.</summary>
internal sealed class LengthSearch(PathGraph graph) : IPathSearch
{
    private readonly ShortestPaths _search = new(graph.Graph, byLength: true);
    private readonly double[] _carried = new double[graph.NodeCount];

    // What the source depends on a node for is shared out among those before it, from the farthest node inwards.
    public void AddFrom(int source, double[] scores)
    {
        _search.Search(source);
        _search.CountPaths();
        for (var i = _search.Order.Length - 1; i > 0; i--)
        {
            var node = _search.Order[i];
            var share = (graph.Masses[node] + _carried[node]) / _search.Counts[node];
            for (var arc = graph.In.Offsets[node]; arc < graph.In.Offsets[node + 1]; arc++)
            {
                if (_search.IsLastStep(arc, node))
                {
                    var before = graph.In.Targets[arc];
                    _carried[before] += _search.Counts[before] * share;
                }
            }

            scores[node] += graph.Masses[source] * _carried[node];
            _carried[node] = 0;
        }

        _carried[source] = 0;
    }
}
