namespace KazCsto.Graphs.EdgeLists;

/// <summary>Some ties as they are read: a fixed number, so that what is full is never copied.</summary>
/// <remarks>An end is a number that the file gives, or, below 0, the complement of a place in the reader's table of names.</remarks>
internal sealed class TieChunk(bool strengths, bool lengths)
{
    public const int Size = 1 << 16;

    public int[] From { get; } = GC.AllocateUninitializedArray<int>(Size);

    public int[] To { get; } = GC.AllocateUninitializedArray<int>(Size);

    public double[]? Strengths { get; } = strengths ? GC.AllocateUninitializedArray<double>(Size) : null;

    public double[]? Lengths { get; } = lengths ? GC.AllocateUninitializedArray<double>(Size) : null;

    public int Count { get; set; }

    public TieList Ties => new(From.AsMemory(0, Count), To.AsMemory(0, Count), Strengths, Lengths);
}
