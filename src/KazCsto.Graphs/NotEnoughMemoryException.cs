namespace KazCsto.Graphs;

/// <summary>Work would take more memory than there is; said before it begins.</summary>
/// <param name="message">What would take how much, and how much there is.</param>
public sealed class NotEnoughMemoryException(string message) : Exception(message);
