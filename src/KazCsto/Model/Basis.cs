namespace KazCsto.Model;

/// <summary>What a claim rests on.</summary>
public enum Basis
{
    /// <summary>Something that happened or stands written, reported as a fact.</summary>
    Observed,

    /// <summary>A statement by somebody: that it was said is the fact.</summary>
    Said,

    /// <summary>A judgement of the source.</summary>
    Assessed,

    /// <summary>A forecast of the source.</summary>
    Foreseen,
}
