namespace KazCsto.Networks.Questions;

/// <summary>The ties that a row rests on: it is as sure as the weakest, and certain if all are.</summary>
internal sealed class Grounds(ImmutableArray<Tie> ties, Func<Tie, bool> isCertain)
{
    public bool AreCertain => ties.All(isCertain);

    /// <summary>How sure the weakest is.</summary>
    public double Probability => Weakest.Sureness();

    /// <summary>The weakest; of several the first.</summary>
    public Tie Weakest => ties.MinBy(t => t.Sureness())!;

    /// <summary>Every reservation about them.</summary>
    public string Caveat => Cells.Together(ties.Select(t => t.Doubt()));

    /// <summary>The ties as sentences.</summary>
    public string Told => string.Join("; ", ties.Select(t => t.Sentence));

    public long Hops => ties.Length;
}
