namespace KazCsto.Model.Conditions;

/// <summary>A place for a node in a pattern: a node, or a name for whichever node fits.</summary>
/// <param name="Node">The node, or null if any fits.</param>
/// <param name="Variable">The name, which means the same node wherever it stands in one way; blank for a node.</param>
/// <param name="Kind">The kind that the node must have, or null for any.</param>
/// <param name="IsGiven">Whether the name stands for a node that is given, such as the case; then nothing else fits.</param>
internal sealed record NodeTerm(Node? Node, string Variable, string? Kind, bool IsGiven = false);
