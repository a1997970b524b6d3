namespace KazCsto.Graphs.Communities;

/// <summary>Nodes sorted by a label: those of label l are Members[Starts[l]] up to, but not including, Members[Starts[l + 1]].</summary>
internal sealed class Buckets(int nodes)
{
    private readonly int[] _next = new int[nodes];

    internal int[] Starts { get; } = new int[nodes + 1];

    internal int[] Members { get; } = new int[nodes];

    /// <summary>Sorts the first nodes by their labels; within a label they ascend.</summary>
    internal void Fill(ReadOnlySpan<int> labels, int labelCount)
    {
        Array.Clear(Starts, 0, labelCount + 1);
        foreach (var label in labels)
        {
            Starts[label + 1]++;
        }

        for (var label = 0; label < labelCount; label++)
        {
            _next[label] = Starts[label];
            Starts[label + 1] += Starts[label];
        }

        for (var node = 0; node < labels.Length; node++)
        {
            Members[_next[labels[node]]++] = node;
        }
    }
}
