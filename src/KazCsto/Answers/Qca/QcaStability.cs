using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;

namespace KazCsto.Answers.Qca;

/// <summary>Under how many changes each solution, each model and each term of it stays, and where they do not.</summary>
internal sealed class QcaStability(ComparativeAnalysis analysis, QcaRobustness robustness)
{
    private const int MostModels = 12;
    private const int MostTerms = 12;
    private const int MostChanges = 16;
    private const int MostNames = 12;
    private const int MostShown = 3;

    private readonly ImmutableArray<ComparedSolution> _solutions = ComparedSolution.All(analysis);

    public Part Part() =>
        new(
            "Does it stay?",
            [
                new Remark(
                    $"Out of {Counted.Of(robustness.Variants.Length, "change")}: {string.Join(", ", robustness.Variants.Select(v => v.Test.Told()).Distinct())}.{(analysis.Excluded.Groups.IsEmpty ? "" : " What was excluded is excluded there too.")}"
                ),
                Counts(),
                .. Changes(),
            ]
        );

    private Grid Counts()
    {
        var tests = robustness.Variants.ToLookup(v => v.Test);
        return new(
            ["what stays", "", .. tests.Select(t => t.Key.Named())],
            _solutions
                .SelectMany(WhatStays)
                .Select(what =>
                    (object?[])
                        [what.Solution, what.Shown, .. tests.Select(t => $"{t.Count(what.Stays)} of {t.Count()}")]
                )
        );
    }

    private IEnumerable<(string Solution, string Shown, Func<QcaVariant, bool> Stays)> WhatStays(
        ComparedSolution solution
    )
    {
        var asked = solution.In(robustness.Asked);
        return
        [
            (solution.Name, "all of it", v => v.HasSame(robustness.Asked, solution.In)),
            .. asked
                .Take(asked.Length > 1 ? MostModels : 0)
                .Select(m => ("", Shown(m), (Func<QcaVariant, bool>)(v => solution.Has(v, m)))),
            // A model of one term has been shown already.
            .. asked
                .Where(m => m.Length > 1)
                .SelectMany(m => m)
                .Distinct()
                .Take(MostTerms)
                .Select(t => ("", t.Shown(analysis.Table.Space), (Func<QcaVariant, bool>)(v => solution.Has(v, t)))),
        ];
    }

    private IEnumerable<Block> Changes()
    {
        ImmutableArray<Block> changed =
        [
            .. robustness
                .Variants.Select(v => (Variant: v, Told: ToldOf(v)))
                .Where(v => v.Told.Length > 0)
                .GroupBy(v => v.Told, v => v.Variant.Change)
                .Select(alike => new Line($"{Named([.. alike])}: {alike.Key}")),
        ];
        return changed.IsEmpty
            ? [new Remark("Nothing changes under any of them.")]
            :
            [
                new Remark("Where it changes:"),
                .. More.After(
                    MostChanges,
                    changed,
                    others => $"and {Counted.Of(others, "other result")}",
                    isInRows: false
                ),
            ];
    }

    private static string Named(ImmutableArray<string> changes)
    {
        var others = changes.Length - MostNames;
        return $"{string.Join(", ", changes.Take(MostNames))}{(others > 0 ? $" and {Counted.Of(others, "other")}" : "")}";
    }

    private string ToldOf(QcaVariant variant) =>
        variant.Refusal
        ?? string.Join(
            "; ",
            _solutions
                .Where(s => !variant.HasSame(robustness.Asked, s.In))
                .Select(s => $"{s.Name} {Shown(s.In(variant))}")
        );

    private string Shown(ImmutableArray<ImmutableArray<Term>> models)
    {
        var shown = string.Join(" or ", models.Take(MostShown).Select(Shown));
        return models.IsEmpty ? "none"
            : models.Length > MostShown ? $"{shown} or {Counted.Of(models.Length - MostShown, "other")}"
            : shown;
    }

    private string Shown(ImmutableArray<Term> model) =>
        model.Any(t => t.Literals == 0) ? "everything, since no row is negative"
        : model.Length > MostTerms ? Counted.Of(model.Length, "term")
        : string.Join(" + ", model.Select(t => t.Shown(analysis.Table.Space)));
}
