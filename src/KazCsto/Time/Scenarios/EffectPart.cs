namespace KazCsto.Time.Scenarios;

/// <summary>One question about the effect of scenarios, and its answer line by line.</summary>
/// <param name="Question">The question.</param>
/// <param name="Lines">What is different, and what stays and is worth a line.</param>
/// <param name="Unchanged">What there is to say if nothing is different, such as <c>No obligation changes.</c></param>
/// <param name="Noun">What a line is about, for counting: <c>obligation</c>.</param>
internal sealed record EffectPart(string Question, ImmutableArray<EffectLine> Lines, string Unchanged, string Noun)
{
    /// <summary>Whether anything is different.</summary>
    public bool IsDifferent => Lines.Any(l => l.IsDifferent);
}
