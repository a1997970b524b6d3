namespace KazCsto.Cases.Qca;

/// <summary>The remainders that a parsimonious model counts on, and which of them theory makes easy to accept.</summary>
/// <param name="Easy">Those that a conservative term covers once it drops what contradicts the expectations.</param>
/// <param name="Difficult">The others.</param>
internal sealed record Counterfactuals(ImmutableArray<int> Easy, ImmutableArray<int> Difficult)
{
    /// <summary>The counterfactuals between a conservative and a parsimonious model.</summary>
    /// <remarks>
    /// For each conservative term within a parsimonious one: the conservative term without the literals that the parsimonious one does not have and
    /// that contradict an expectation. A simplifying assumption that such a term covers is easy. Of an expectation about several conditions together,
    /// A*B, all must be met: from ~A*~B*C the row A*B*C is easy, A*~B*C is not. Duşa 2019, QCA with R, chapter 8; of conjunctural expectations Schneider
    /// &amp; Wagemann 2012, Set-Theoretic Methods for the Social Sciences, section 8.3.
    /// </remarks>
    internal static Counterfactuals Between(
        ImmutableArray<Term> conservative,
        ImmutableArray<Term> parsimonious,
        RowOutput[] outputs,
        Expectations expected
    )
    {
        var pairs = conservative
            .SelectMany(_ => parsimonious, (narrow, wide) => (Narrow: narrow, Wide: wide))
            .Where(pair => pair.Narrow.LiesWithin(pair.Wide))
            .Select(pair =>
                (pair.Narrow, pair.Wide, Kept: pair.Narrow.Literals & ~expected.ContradictedBy(pair.Narrow))
            )
            .ToArray();
        var assumed = AssumedBy(parsimonious, outputs);
        ImmutableArray<int> easyRows = [.. assumed.Where(IsEasy)];
        return new(easyRows, [.. assumed.Except(easyRows)]);

        bool IsEasy(int row)
        {
            var met = expected.MetTogetherIn(row);
            return Array.Exists(pairs, p => p.Wide.Covers(row) && ((row ^ p.Narrow.Present) & p.Kept & ~met) == 0);
        }
    }

    /// <summary>The simplifying assumptions of a model: the remainders that it covers.</summary>
    internal static ImmutableArray<int> AssumedBy(ImmutableArray<Term> model, RowOutput[] outputs) =>
        [
            .. Enumerable
                .Range(0, outputs.Length)
                .Where(row => outputs[row] == RowOutput.Remainder && model.Any(t => t.Covers(row))),
        ];
}
