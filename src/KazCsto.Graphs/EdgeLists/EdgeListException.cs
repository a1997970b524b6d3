namespace KazCsto.Graphs.EdgeLists;

/// <summary>An edge list cannot be read; nothing was made of it.</summary>
/// <param name="message">The file and line, what was found there, and what was expected.</param>
public sealed class EdgeListException(string message) : Exception(message);
