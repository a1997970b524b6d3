using System.Globalization;
using System.Text;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>The ids of the nodes of an edge list: numbers if all of them are whole numbers of at most 64 bits, text otherwise.</summary>
public sealed class NodeNames
{
    private readonly long[] _numbers;
    private readonly NameTable? _texts;
    private readonly int[] _places;

    internal NodeNames(long[] numbers) => (_numbers, _places) = (numbers, []);

    internal NodeNames(NameTable texts, int[] places) => (_numbers, _texts, _places) = ([], texts, places);

    /// <summary>The number of nodes.</summary>
    public int Count => Math.Max(_numbers.Length, _places.Length);

    /// <summary>The id of a node.</summary>
    public string this[int node] =>
        _texts is null
            ? _numbers[node].ToString(CultureInfo.InvariantCulture)
            : Encoding.UTF8.GetString(_texts[_places[node]]);

    /// <summary>The ids of some nodes.</summary>
    internal NodeNames Of(int[] nodes) =>
        _texts is null
            ? new(Array.ConvertAll(nodes, node => _numbers[node]))
            : new(_texts, Array.ConvertAll(nodes, node => _places[node]));

    /// <summary>Which of two nodes comes first by its id: numbers by value, text by its bytes.</summary>
    public int Compare(int node, int other) =>
        _texts is null
            ? _numbers[node].CompareTo(_numbers[other])
            : _texts[_places[node]].SequenceCompareTo(_texts[_places[other]]);
}
