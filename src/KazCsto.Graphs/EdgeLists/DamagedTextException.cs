namespace KazCsto.Graphs.EdgeLists;

/// <summary>A text cannot be read any farther.</summary>
/// <param name="line">The line where it ends, counted behind the blocks that were read.</param>
/// <param name="message">Why.</param>
internal sealed class DamagedTextException(int line, string message) : Exception(message)
{
    public int Line => line;
}
