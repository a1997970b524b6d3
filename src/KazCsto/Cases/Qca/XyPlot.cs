namespace KazCsto.Cases.Qca;

/// <summary>How far each case belongs to a term or a solution, and how far to the outcome.</summary>
/// <remarks>
/// What suffices lies above the diagonal: no case belongs to it more than to the outcome. Cases are typical if they belong to both, deviant in
/// consistency if they do not have the outcome, deviant in coverage if they have only the outcome, and irrelevant if they belong to neither. Schneider
/// &amp; Wagemann 2012, Set-Theoretic Methods for the Social Sciences, section 11.4.
/// </remarks>
/// <param name="Shown">The term or the solution, as analysts write it.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Fit">How well it fits.</param>
internal sealed record XyPlot(string Shown, SetLiteral Outcome, ImmutableArray<XyPlot.Case> Cases, ParametersOfFit Fit)
{
    /// <summary>A case.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="X">How far it belongs to the term or the solution.</param>
    /// <param name="Y">How far it belongs to the outcome.</param>
    internal readonly record struct Case(string Name, double X, double Y)
    {
        /// <summary>What it is to the claim that the term suffices.</summary>
        public CaseType Type =>
            X > 0.5 ? (Y > 0.5 ? CaseType.Typical : CaseType.DeviantInConsistency)
            : Y > 0.5 ? CaseType.DeviantInCoverage
            : CaseType.Irrelevant;
    }

    /// <summary>The cases of a table by a union of terms.</summary>
    /// <param name="table">The cases.</param>
    /// <param name="options">What is asked of them.</param>
    /// <param name="terms">The terms.</param>
    public static XyPlot Of(SetTable table, QcaOptions options, ImmutableArray<Term> terms)
    {
        var cases = StudiedCases.Of(table, options);
        var columns = terms.Select(cases.MembershipsIn).ToList();
        double[] members = [.. Enumerable.Range(0, cases.Count).Select(i => columns.Max(column => column[i]))];
        return new(
            string.Join(" + ", terms.Select(t => t.Shown(cases.Space))),
            options.Outcome,
            [.. cases.Names.Select((name, i) => new Case(name, members[i], cases.Outcome[i]))],
            ParametersOfFit.Of(members, cases.Outcome)
        );
    }
}

/// <summary>What a case is to the claim that a term suffices for the outcome.</summary>
internal enum CaseType
{
    /// <summary>In the term, with the outcome.</summary>
    Typical,

    /// <summary>In the term, without the outcome.</summary>
    DeviantInConsistency,

    /// <summary>Not in the term, with the outcome.</summary>
    DeviantInCoverage,

    /// <summary>Neither.</summary>
    Irrelevant,
}
