namespace KazCsto.Analysis.Centrality;

/// <summary>What each node has with each contact, arcs in both directions added: the ground of Burt's measures.</summary>
internal sealed class EgoTies
{
    private readonly int[] _offsets;
    private readonly List<int> _contacts = [];
    private readonly List<double> _strengths = [];
    private readonly double[] _totals;
    private readonly double[] _largest;

    internal EgoTies(Graph graph, bool useStrengths)
    {
        _offsets = new int[graph.NodeCount + 1];
        _totals = new double[graph.NodeCount];
        _largest = new double[graph.NodeCount];
        var uses = StrengthMatrix.Uses(graph, useStrengths);
        _ = StrengthMatrix.Of(graph, graph.Out, useStrengths);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var (contact, strength) in Merged(graph, node, uses))
            {
                _contacts.Add(contact);
                _strengths.Add(strength);
                _totals[node] += strength;
                _largest[node] = Math.Max(_largest[node], strength);
            }

            _offsets[node + 1] = _contacts.Count;
        }
    }

    /// <summary>Scores every node by its own ties; NaN without contacts. The measure gets a row of zeros to work in, and leaves it so.</summary>
    internal static Scores ScoresOf(
        Graph graph,
        bool useStrengths,
        (string Measure, string Meaning) name,
        Func<EgoTies, int, double[], double> score,
        Work work
    )
    {
        var ties = new EgoTies(graph, useStrengths);
        var values = new double[graph.NodeCount];
        var row = new double[graph.NodeCount];
        for (var node = 0; node < values.Length; node++)
        {
            work.StopIfCancelled();
            values[node] = ties.Count(node) == 0 ? double.NaN : score(ties, node, row);
            work.Report(node + 1, values.Length);
        }

        var strengths = StrengthMatrix.Describe(graph, useStrengths);
        return new(
            name.Measure,
            $"Burt; arcs in and out added, {strengths}; {name.Meaning}; NaN without contacts",
            values
        );
    }

    internal int Count(int node) => _offsets[node + 1] - _offsets[node];

    /// <summary>The contacts of a node, ascending, each with its share of all that the node has: Burt's p.</summary>
    internal IEnumerable<(int Contact, double Share)> Shares(int node) => By(node, _totals[node]);

    /// <summary>The contacts of a node, ascending, each as a part of the strongest: Burt's m.</summary>
    internal IEnumerable<(int Contact, double Part)> Parts(int node) => By(node, _largest[node]);

    private IEnumerable<(int, double)> By(int node, double whole)
    {
        for (var i = _offsets[node]; i < _offsets[node + 1]; i++)
        {
            yield return (_contacts[i], _strengths[i] / whole);
        }
    }

    private static SortedDictionary<int, double> Merged(Graph graph, int node, bool uses)
    {
        var merged = new SortedDictionary<int, double>();
        foreach (var arcs in new[] { graph.Out, graph.In })
        {
            for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                merged.TryGetValue(arcs.Targets[arc], out var already);
                merged[arcs.Targets[arc]] = already + (uses ? arcs.Strengths[arc] : 1);
            }
        }

        return merged;
    }
}
