namespace KazCsto.Cases.Conditions;

/// <summary>What was found for one line of a pattern.</summary>
/// <param name="Told">The tie or property; of what may not hold, only what does; none for a code.</param>
/// <param name="Beside">What else bears on it: what says when it held, and what may not hold and does not.</param>
/// <param name="Probability">How sure it is; 1 where nothing was found that may not hold.</param>
/// <param name="Fit">How well it fits.</param>
/// <param name="Why">Why it does not fit, such as <c>denied</c>; blank if it does.</param>
internal sealed record Hit(
    ImmutableArray<Fact> Told,
    ImmutableArray<Fact> Beside,
    double Probability,
    MatchState Fit,
    string Why
)
{
    /// <summary>Whether it is the denial, for that day, that keeps it from fitting.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Whether only coarse or unknown dates keep it from fitting, where what is certain alone counts.</summary>
    public bool IsTooCoarse { get; init; }
}
