namespace KazCsto.Analysis.Structure;

/// <summary>Tarjan's depth-first search for strong components, with a stack of its own instead of recursion.</summary>
internal sealed class StrongSearch
{
    private const int Unseen = -1;

    private readonly Graph graph;
    private readonly int[] seenAs;
    private readonly int[] low;
    private readonly int[] root;
    private readonly int[] nextArc;
    private readonly Stack<int> way = new();
    private readonly Stack<int> open = new();
    private int seen;

    internal StrongSearch(Graph graph)
    {
        this.graph = graph;
        low = new int[graph.NodeCount];
        seenAs = new int[graph.NodeCount];
        root = new int[graph.NodeCount];
        nextArc = graph.Out.Offsets[..graph.NodeCount];
        Array.Fill(seenAs, Unseen);
        Array.Fill(root, Unseen);
    }

    /// <summary>One node for each node, the same for all nodes of a component.</summary>
    internal int[] Roots()
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (seenAs[node] == Unseen)
            {
                SearchFrom(node);
            }
        }

        return root;
    }

    private void SearchFrom(int start)
    {
        Enter(start);
        while (way.TryPeek(out var node))
        {
            if (nextArc[node] < graph.Out.Offsets[node + 1])
            {
                Look(node, graph.Out.Targets[nextArc[node]++]);
            }
            else
            {
                Leave(node);
            }
        }
    }

    private void Enter(int node)
    {
        low[node] = seenAs[node] = seen++;
        way.Push(node);
        open.Push(node);
    }

    private void Look(int node, int neighbour)
    {
        if (seenAs[neighbour] == Unseen)
        {
            Enter(neighbour);
        }
        else if (root[neighbour] == Unseen)
        {
            low[node] = Math.Min(low[node], seenAs[neighbour]);
        }
    }

    private void Leave(int node)
    {
        way.Pop();
        if (low[node] == seenAs[node])
        {
            int member;
            do
            {
                member = open.Pop();
                root[member] = node;
            } while (member != node);
        }

        if (way.TryPeek(out var parent))
        {
            low[parent] = Math.Min(low[parent], low[node]);
        }
    }
}
