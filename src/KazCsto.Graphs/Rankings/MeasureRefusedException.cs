namespace KazCsto.Graphs.Rankings;

/// <summary>A projection does not carry what a measure needs.</summary>
/// <param name="message">What is missing, and what to do.</param>
public sealed class MeasureRefusedException(string message) : Exception(message);
