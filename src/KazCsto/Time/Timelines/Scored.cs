using KazCsto.Graphs.Rankings;

namespace KazCsto.Time.Timelines;

/// <summary>The scores of every spell.</summary>
/// <param name="Spells">The scores, one entry a spell; what a spell shares with the one before is the same object.</param>
/// <param name="Convention">The convention that they follow.</param>
internal sealed record Scored(KindScores[] Spells, string Convention)
{
    /// <summary>What a measure found spell by spell, each with its convention, or with why it refused.</summary>
    /// <exception cref="MeasureRefusedException">It refused wherever there was anything to score.</exception>
    public static Scored Of(KindScores[] spells, IReadOnlyList<Told> told)
    {
        // A measure that can say nothing of any day had better say why.
        if (
            told.FirstOrDefault(t => t.Refusal is not null).Refusal is { } refusal
            && told.All(t => t.Convention is null)
        )
        {
            throw new MeasureRefusedException(refusal);
        }

        return new(spells, told.LastOrDefault(t => t.Convention is not null).Convention ?? "");
    }

    /// <summary>What a measure says of a spell beside its scores.</summary>
    /// <param name="Convention">The convention; null if there is no score.</param>
    /// <param name="Refusal">Why it refused; null if it did not.</param>
    internal readonly record struct Told(string? Convention, string? Refusal = null);
}
