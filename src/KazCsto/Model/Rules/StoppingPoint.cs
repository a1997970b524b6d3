using KazCsto.Model.Conditions;

namespace KazCsto.Model.Rules;

/// <summary>Who could have stopped a case at an event of some form.</summary>
/// <param name="Label">Who that is and by what right, such as <c>each member, since the Council decides by consensus</c>.</param>
/// <param name="Who">The name in the ways that means whoever could have stopped it.</param>
/// <param name="At">The forms of event.</param>
/// <param name="Ways">The ways to find them.</param>
public sealed record StoppingPoint(string Label, string Who, ImmutableArray<string> At, ImmutableArray<Way> Ways);
