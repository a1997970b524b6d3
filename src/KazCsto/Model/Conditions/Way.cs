namespace KazCsto.Model.Conditions;

/// <summary>One way in which something can be so: all its lines must be found, with one node for each name.</summary>
/// <param name="Text">The way as written.</param>
/// <param name="Lines">Its lines, in the order in which they are looked for.</param>
internal sealed record Way(string Text, ImmutableArray<PatternLine> Lines);
