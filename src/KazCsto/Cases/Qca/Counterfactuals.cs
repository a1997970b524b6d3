namespace KazCsto.Cases.Qca;

/// <summary>The remainders that a parsimonious model counts on, and which of them theory makes easy to accept.</summary>
/// <param name="Easy">Those that a conservative term covers once it drops what contradicts the expectations.</param>
/// <param name="Difficult">The others.</param>
internal sealed record Counterfactuals(ImmutableArray<int> Easy, ImmutableArray<int> Difficult)
{
    /// <summary>The counterfactuals between a conservative and a parsimonious model.</summary>
    /// <remarks>
    /// For each conservative term within a parsimonious one: the conservative term without the literals that the parsimonious one does not have and
    /// that contradict an expectation. A simplifying assumption that such a term covers is easy. Duşa 2019, QCA with R, chapter 8.
    /// </remarks>
    internal static Counterfactuals Between(
        ImmutableArray<Term> conservative,
        ImmutableArray<Term> parsimonious,
        RowOutput[] outputs,
        Term expected
    )
    {
        var between = conservative
            .SelectMany(_ => parsimonious, (narrow, wide) => (Narrow: narrow, Wide: wide))
            .Where(pair => pair.Narrow.LiesWithin(pair.Wide))
            .Select(pair => WithoutUnexpected(pair.Narrow, pair.Wide, expected))
            .Distinct()
            .ToArray();
        var assumed = AssumedBy(parsimonious, outputs);
        var easy = assumed.Where(row => Array.Exists(between, t => t.Covers(row)));
        ImmutableArray<int> easyRows = [.. easy];
        return new(easyRows, [.. assumed.Except(easyRows)]);
    }

    /// <summary>The simplifying assumptions of a model: the remainders that it covers.</summary>
    internal static ImmutableArray<int> AssumedBy(ImmutableArray<Term> model, RowOutput[] outputs) =>
        [
            .. Enumerable
                .Range(0, outputs.Length)
                .Where(row => outputs[row] == RowOutput.Remainder && model.Any(t => t.Covers(row))),
        ];

    private static Term WithoutUnexpected(Term narrow, Term wide, Term expected)
    {
        var contradicting = expected.Literals & (narrow.Present ^ expected.Present);
        var left = narrow.Literals & ~(contradicting & ~wide.Literals);
        return new(left, narrow.Present & left);
    }
}
