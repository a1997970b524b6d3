using System.Collections.Immutable;

namespace KazCsto.Graphs.Structure;

/// <summary>The nodes of a graph divided into parts, each node in exactly one.</summary>
/// <param name="Count">The number of parts.</param>
/// <param name="PartOf">The part of each node; parts are numbered 0, 1, ... in the order of their smallest nodes.</param>
public sealed record Partition(int Count, ImmutableArray<int> PartOf)
{
    /// <summary>Numbers the parts canonically, whatever label marked them before.</summary>
    internal static Partition Of(ReadOnlySpan<int> labels)
    {
        var numbers = new Dictionary<int, int>();
        var partOf = ImmutableArray.CreateBuilder<int>(labels.Length);
        foreach (var label in labels)
        {
            numbers.TryAdd(label, numbers.Count);
            partOf.Add(numbers[label]);
        }

        return new(numbers.Count, partOf.MoveToImmutable());
    }
}
