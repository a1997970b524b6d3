using System.Globalization;

namespace KazCsto.Analysis.Paths;

/// <summary>A path's place in the order of all paths: by length to 12 significant digits, then by the numbers of its nodes.</summary>
/// <remarks>Rounding, unlike a tolerance, keeps the order transitive.</remarks>
internal readonly record struct PathOrder : IComparable<PathOrder>
{
    private readonly double rounded;
    private readonly NodePath path;

    internal PathOrder(NodePath path)
    {
        this.path = path;
        var digits = path.Length.ToString("E11", CultureInfo.InvariantCulture);
        rounded = double.Parse(digits, CultureInfo.InvariantCulture);
    }

    public int CompareTo(PathOrder other)
    {
        var byLength = rounded.CompareTo(other.rounded);
        return byLength != 0
            ? byLength
            : path.Nodes.AsSpan().SequenceCompareTo(other.path.Nodes.AsSpan());
    }
}
