using System.Globalization;

namespace KazCsto.Analysis.Paths;

/// <summary>A path's place in the order of all paths: by length to 12 significant digits, then by the numbers of its nodes.</summary>
/// <remarks>Rounding, unlike a tolerance, keeps the order transitive.</remarks>
internal readonly record struct PathOrder : IComparable<PathOrder>
{
    private readonly double _rounded;
    private readonly NodePath _path;

    internal PathOrder(NodePath path)
    {
        _path = path;
        var digits = _path.Length.ToString("E11", CultureInfo.InvariantCulture);
        _rounded = double.Parse(digits, CultureInfo.InvariantCulture);
    }

    public int CompareTo(PathOrder other)
    {
        var byLength = _rounded.CompareTo(other._rounded);
        return byLength != 0
            ? byLength
            : _path.Nodes.AsSpan().SequenceCompareTo(other._path.Nodes.AsSpan());
    }
}
