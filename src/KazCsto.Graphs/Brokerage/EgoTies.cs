using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Brokerage;

/// <summary>What each node has with each contact, arcs in both directions added: the ground of Burt's measures.</summary>
/// <remarks>
/// In all of them the ways round from i over q to j come down to one sum for each tie, the same from both its ends. So each tie is
/// looked at once, by the end with more contacts, which reads the other's shorter list: Σ over the ties of the smaller number of contacts.
/// </remarks>
internal sealed class EgoTies
{
    private readonly double[] _detours;

    private EgoTies(Graph graph, bool useStrengths, Func<EgoTies, int, double> middle, Work work)
    {
        Contacts = Contacts.Of(graph);
        Strengths = new double[Contacts.Targets.Length];
        Totals = new double[graph.NodeCount];
        Largest = new double[graph.NodeCount];
        var source = new TiesBothWays(graph, ArcStrengths.Apply(graph, useStrengths));
        for (var node = 0; node < graph.NodeCount; node++)
        {
            Add(source, node);
        }

        _detours = new double[Strengths.Length];
        var middles = new double[graph.NodeCount];
        for (var node = 0; node < middles.Length; node++)
        {
            middles[node] = middle(this, node);
        }

        NodeJobs.Each(
            graph.NodeCount,
            Contacts.Pairs,
            work,
            () => new Overlap(graph.NodeCount),
            (node, overlap) => SumDetours(node, overlap, middles)
        );
    }

    internal Contacts Contacts { get; }

    /// <summary>What the node has with each contact, in the order of the contacts.</summary>
    internal double[] Strengths { get; }

    /// <summary>What each node has with all its contacts.</summary>
    internal double[] Totals { get; }

    /// <summary>What each node has with its strongest contact.</summary>
    internal double[] Largest { get; }

    /// <summary>Scores every node by its own ties; NaN without contacts.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="useStrengths">Whether strengths count, if there are any.</param>
    /// <param name="name">The measure and what its values mean.</param>
    /// <param name="middle">What a way round counts for the node in its middle, beside its two strengths.</param>
    /// <param name="score">The score of a node.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    internal static Scores ScoresOf(
        Graph graph,
        bool useStrengths,
        (string Measure, string Meaning) name,
        Func<EgoTies, int, double> middle,
        Func<EgoTies, int, double> score,
        Work work
    )
    {
        _ = ArcStrengths.Of(graph, graph.Out, useStrengths);
        var ties = new EgoTies(graph, useStrengths, middle, work);
        var values = new double[graph.NodeCount];
        for (var node = 0; node < values.Length; node++)
        {
            values[node] = ties.Contacts.Degree(node) == 0 ? double.NaN : score(ties, node);
        }

        var strengths = StrengthMatrix.Describe(graph, useStrengths);
        return new(
            name.Measure,
            $"Burt; arcs in and out added, {strengths}; {name.Meaning}; NaN without contacts",
            values
        );
    }

    /// <summary>The sum of all ways round from the node to the contact that stands at a place of <see cref="Contacts"/>.</summary>
    internal double Detours(int place) => _detours[place];

    private void Add(TiesBothWays source, int node)
    {
        var strengths = Strengths.AsSpan(Contacts.Offsets[node], Contacts.Degree(node));
        source.Read(node, Contacts.Neighbours(node), strengths);
        foreach (var strength in strengths)
        {
            Totals[node] += strength;
            Largest[node] = Math.Max(Largest[node], strength);
        }
    }

    private void SumDetours(int node, Overlap overlap, double[] middles)
    {
        var (offsets, targets) = (Contacts.Offsets, Contacts.Targets);
        var (start, end) = (offsets[node], offsets[node + 1]);
        overlap.Mark(targets, start, end);
        for (var place = start; place < end; place++)
        {
            var contact = targets[place];
            var (first, after) = (offsets[contact], offsets[contact + 1]);
            if (after - first > end - start || (after - first == end - start && contact > node))
            {
                continue;
            }

            var sum = 0.0;
            foreach (var other in overlap.With(targets, first, after))
            {
                var third = targets[other];
                sum += Strengths[start + overlap.PlaceOf(third)] * Strengths[other] * middles[third];
            }

            _detours[place] = sum;
            _detours[first + Contacts.Neighbours(contact).BinarySearch(node)] = sum;
        }
    }

    /// <summary>The arcs of a graph with what each counts.</summary>
    private sealed class TiesBothWays(Graph graph, bool usesStrengths)
    {
        internal void Read(int node, ReadOnlySpan<int> contacts, Span<double> sums)
        {
            var (outgoing, incoming) = (graph.Out.Offsets[node], graph.In.Offsets[node]);
            for (var i = 0; i < contacts.Length; i++)
            {
                sums[i] =
                    Take(graph.Out, ref outgoing, node, contacts[i]) + Take(graph.In, ref incoming, node, contacts[i]);
            }
        }

        private double Take(Adjacency arcs, ref int arc, int node, int contact)
        {
            if (arc == arcs.Offsets[node + 1] || arcs.Targets[arc] != contact)
            {
                return 0;
            }

            arc++;
            return usesStrengths ? arcs.Strengths[arc - 1] : 1;
        }
    }
}
