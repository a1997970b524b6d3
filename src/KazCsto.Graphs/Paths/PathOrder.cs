using System.Globalization;

namespace KazCsto.Graphs.Paths;

/// <summary>A path's place in the order of all paths: by length to 12 significant digits, then by the numbers of its nodes.</summary>
/// <remarks>
/// Rounding, unlike a tolerance, keeps the order transitive. A set whose first path nobody has looked for yet stands
/// before every place that this path can have.
/// </remarks>
internal readonly record struct PathOrder : IComparable<PathOrder>
{
    // Rounding takes 5e-12 of a length at most.
    private const double BeforeRounding = 1 - 1e-11;

    private readonly double _length;

    internal PathOrder(NodePath path)
    {
        Path = path;
        var digits = path.Length.ToString("E11", CultureInfo.InvariantCulture);
        _length = double.Parse(digits, CultureInfo.InvariantCulture);
    }

    internal PathOrder(PathSet set) => _length = set.Least * BeforeRounding;

    /// <summary>The path; null for a set.</summary>
    internal NodePath? Path { get; }

    public int CompareTo(PathOrder other) =>
        _length.CompareTo(other._length) is var byLength and not 0 ? byLength
        : Path is null || other.Path is null ? 0
        : Path.Nodes.AsSpan().SequenceCompareTo(other.Path.Nodes.AsSpan());
}
