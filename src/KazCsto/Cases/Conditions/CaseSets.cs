using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Compared cases as crisp sets, for methods that need a yes or a no in every cell.</summary>
/// <remarks>Possibly counts as yes; a contested answer goes to its surer side; a case with an answer or an outcome that is not known is left out.</remarks>
/// <param name="Cases">The cases that have all answers.</param>
/// <param name="Conditions">The conditions.</param>
/// <param name="Cut">The cut of the outcome.</param>
/// <param name="LeftOut">The cases that are left out, and for want of which answers; none if it is the outcome that is not known.</param>
internal sealed record CaseSets(
    ImmutableArray<ComparedCase> Cases,
    ImmutableArray<Condition> Conditions,
    OutcomeCut Cut,
    ImmutableArray<(ComparedCase Case, ImmutableArray<Condition> Missing)> LeftOut
)
{
    /// <summary>The contested cells, which were read one way and might be read the other.</summary>
    public IEnumerable<Cell> Contested =>
        from compared in Cases
        from condition in Conditions
        let cell = compared.Cells[condition.Name]
        where cell.Answer == TruthValue.Contested
        select cell;

    /// <summary>Makes sets of compared cases.</summary>
    public static CaseSets Of(Comparison comparison, ImmutableArray<Condition> conditions, OutcomeCut cut)
    {
        var checkedCases = comparison
            .Cases.Select(c =>
                (
                    Case: c,
                    Missing: conditions.Where(condition => c.Cells[condition.Name].IsYes is null).ToImmutableArray()
                )
            )
            .ToLookup(c => c.Missing.IsEmpty && c.Case.Reached(cut) is not null);
        return new([.. checkedCases[true].Select(c => c.Case)], conditions, cut, [.. checkedCases[false]]);
    }

    /// <summary>The sets as a table of 0 and 1, by the names of conditions and of the cut.</summary>
    /// <param name="turned">Contested cells to read the other way.</param>
    public CalibratedTable Table(params IReadOnlyCollection<Cell> turned) =>
        new(
            [.. Cases.Select(c => c.Case.Name)],
            [.. Conditions.Select(c => c.Name), Cut.Name],
            [
                .. Conditions.Select(condition =>
                    Cases
                        .Select(c => c.Cells[condition.Name])
                        .Select(cell => Crisp(cell.IsYes == true ^ turned.Contains(cell)))
                        .ToArray()
                ),
                [.. Cases.Select(c => Crisp(c.Reached(Cut) == true))],
            ],
            ImmutableDictionary<string, Calibration>.Empty
        );

    /// <summary>What the sets give if something is changed that only these cases have: a contested answer, or cases from beyond the article.</summary>
    public IEnumerable<QcaVariant> Variants(QcaOptions options)
    {
        foreach (var cell in Contested)
        {
            yield return QcaVariant.Of(
                QcaTest.ContestedAnswer,
                $"{cell.Case.Name}: {cell.Condition.Name} read as {(cell.IsYes == true ? "no" : "yes")}",
                Table(cell).Memberships(),
                options
            );
        }

        if (Cases.Any(c => !c.IsInArticle))
        {
            var article = this with { Cases = [.. Cases.Where(c => c.IsInArticle)] };
            yield return QcaVariant.Of(
                QcaTest.Scope,
                "without the cases beyond the article",
                article.Table().Memberships(),
                options
            );
        }
    }

    private static double Crisp(bool isIn) => isIn ? 1 : 0;
}
