namespace KazCsto.Graphs.Cohesion;

/// <summary>Finds the nodes that one marked list has in common with other lists: where every look at triangles spends its time.</summary>
/// <remarks>
/// A list about as long as the marked one, or shorter, is read through; in one that is much longer each marked node is searched for. So
/// two lists cost no more than the shorter has nodes, times a logarithm, and a hub is not read once for each of its contacts. Hits
/// are gathered without a branch, since a processor cannot foresee them, and come in ascending order either way.
/// </remarks>
internal sealed class Overlap(int nodes)
{
    // From here on searching takes less time than reading.
    private const int MuchLonger = 16;

    // The place of each node in the marked list, counted from 1; 0 if it is not there.
    private readonly int[] _places = new int[nodes];
    private readonly int[] _found = new int[nodes + 1];
    private int[] _list = [];
    private int _start;
    private int _length;

    /// <summary>Marks a list of ascending nodes in place of the one before.</summary>
    internal void Mark(int[] list, int start, int end)
    {
        foreach (var node in _list.AsSpan(_start, _length))
        {
            _places[node] = 0;
        }

        (_list, _start, _length) = (list, start, end - start);
        for (var place = 0; place < _length; place++)
        {
            _places[list[start + place]] = place + 1;
        }
    }

    /// <summary>The place of a node in the marked list, or -1.</summary>
    internal int PlaceOf(int node) => _places[node] - 1;

    /// <summary>Where in <paramref name="other"/>, between two places and ascending there, marked nodes stand; valid until the next call.</summary>
    internal ReadOnlySpan<int> With(int[] other, int start, int end) =>
        _found.AsSpan(
            0,
            end - start > MuchLonger * (long)_length ? Search(other, start, end) : Read(other, start, end)
        );

    private int Read(int[] other, int start, int end)
    {
        var (places, found, count) = (_places, _found, 0);
        for (var i = start; i < end; i++)
        {
            found[count] = i;
            count += places[other[i]] == 0 ? 0 : 1;
        }

        return count;
    }

    private int Search(int[] other, int start, int end)
    {
        var count = 0;
        foreach (var node in _list.AsSpan(_start, _length))
        {
            var at = other.AsSpan(start, end - start).BinarySearch(node);
            if (at >= 0)
            {
                _found[count++] = start + at;
                start += at + 1;
            }
            else
            {
                start += ~at;
            }
        }

        return count;
    }
}
