using KazCsto.Cases.Qca;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>A rule that foretells an outcome: any of its terms suffices, and a term holds where all its conditions are as it says.</summary>
/// <param name="From">Where it comes from, such as <c>parsimonious solution</c>.</param>
/// <param name="Terms">Its terms: conditions, each met or not.</param>
internal sealed record CaseRule(string From, ImmutableArray<ImmutableArray<(Condition Condition, bool IsMet)>> Terms)
{
    /// <summary>A model of a truth table as a rule.</summary>
    /// <param name="from">Where it comes from.</param>
    /// <param name="model">The model.</param>
    /// <param name="conditions">The conditions of the table, in order.</param>
    public static CaseRule Of(string from, QcaModel model, ImmutableArray<Condition> conditions) =>
        new(from, [.. model.Terms.Select(term => LiteralsOf(term, conditions))]);

    private static ImmutableArray<(Condition Condition, bool IsMet)> LiteralsOf(
        Term term,
        ImmutableArray<Condition> conditions
    ) =>
        [
            .. conditions
                .Select((condition, place) => (condition, Bit: Term.BitOf(place, conditions.Length)))
                .Where(c => (term.Literals & c.Bit) != 0)
                .Select(c => (c.condition, (term.Present & c.Bit) != 0)),
        ];

    /// <summary>The rule in words: <c>asked the CSTO and not hosts a Russian base; or ...</c>.</summary>
    public string Shown => string.Join("; or ", Terms.Select(ShownTerm));

    /// <summary>Whether it holds in a case; null if an answer that decides it is not known.</summary>
    public bool? HoldsIn(ComparedCase compared)
    {
        var terms = Terms.Select(t => HoldsIn(compared, t)).ToList();
        return terms.Contains(true) ? true
            : terms.Contains(null) ? null
            : false;
    }

    private static bool? HoldsIn(ComparedCase compared, ImmutableArray<(Condition Condition, bool IsMet)> term)
    {
        var literals = term.Select(l =>
                compared.Cells[l.Condition.Name].IsYes is { } isYes ? isYes == l.IsMet : (bool?)null
            )
            .ToList();
        return literals.Contains(false) ? false
            : literals.Contains(null) ? null
            : true;
    }

    private static string ShownTerm(ImmutableArray<(Condition Condition, bool IsMet)> term) =>
        string.Join(" and ", term.Select(l => l.Condition.Told(l.IsMet)));
}
