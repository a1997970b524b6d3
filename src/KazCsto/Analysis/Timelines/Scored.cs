namespace KazCsto.Analysis.Timelines;

/// <summary>The scores of every spell.</summary>
/// <param name="Spells">The scores, one entry a spell; what a spell shares with the one before is the same object.</param>
/// <param name="Convention">The convention that they follow.</param>
internal sealed record Scored(KindScores[] Spells, string Convention);
