namespace KazCsto.Graphs.EdgeLists;

/// <summary>Whole lines of a text in a buffer, each with its line end, and some bytes to spare behind them.</summary>
/// <param name="Index">Which block of the text it is.</param>
/// <param name="Buffer">The buffer.</param>
/// <param name="First">Where it begins in the buffer.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextBlock(int Index, byte[] Buffer, int First, int End);
