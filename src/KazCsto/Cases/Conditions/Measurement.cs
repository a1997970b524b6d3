namespace KazCsto.Cases.Conditions;

/// <summary>The number behind an answer that a cut makes a yes or a no.</summary>
/// <param name="Values">Every value that is likely, that in force first.</param>
/// <param name="IsContested">Whether it is contested that there is such a number at all.</param>
/// <param name="IsPossible">Whether it holds on the day only if coarse or unknown dates allow it.</param>
internal sealed record Measurement(ImmutableArray<double> Values, bool IsContested, bool IsPossible)
{
    /// <summary>The answer by a cut: contested where likely values lie on both sides of it.</summary>
    public TruthValue By(double cut)
    {
        var isYes = Values[0] >= cut;
        return IsContested || Values.Any(v => v >= cut != isYes) ? TruthValue.Contested
            : !isYes ? TruthValue.No
            : IsPossible ? TruthValue.Possibly
            : TruthValue.Yes;
    }
}
