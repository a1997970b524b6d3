namespace KazCsto.Export.Pictures;

/// <summary>Graphviz could not draw; the message says why, and what to do.</summary>
/// <param name="message">Why.</param>
/// <param name="cause">What happened, if anything was thrown.</param>
internal sealed class GraphvizException(string message, Exception? cause = null) : Exception(message, cause);
