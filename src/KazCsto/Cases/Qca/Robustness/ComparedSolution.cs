namespace KazCsto.Cases.Qca.Robustness;

/// <summary>One of the solutions, before and after a change.</summary>
/// <param name="Name">Which, such as <c>parsimonious</c>.</param>
/// <param name="In">Its models, each by its terms.</param>
internal sealed record ComparedSolution(string Name, Func<QcaVariant, ImmutableArray<ImmutableArray<Term>>> In)
{
    /// <summary>The solutions that there are to compare; the intermediate one only if something is expected.</summary>
    public static ImmutableArray<ComparedSolution> All(ComparativeAnalysis analysis)
    {
        ComparedSolution intermediate = new("intermediate", v => v.Intermediate);
        return
        [
            new("conservative", v => v.Conservative),
            new("parsimonious", v => v.Parsimonious),
            .. analysis.Options.HasExpectations ? new[] { intermediate } : [],
        ];
    }

    /// <summary>Whether a variant still has a model.</summary>
    public bool Has(QcaVariant variant, ImmutableArray<Term> model) => In(variant).Any(m => m.SequenceEqual(model));

    /// <summary>Whether a variant still has a term in some model.</summary>
    public bool Has(QcaVariant variant, Term term) => In(variant).Any(m => m.Contains(term));
}
