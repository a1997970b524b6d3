using System.Collections.Immutable;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints under how many changes each solution, each model and each term of it stays, and where they do not.</summary>
internal sealed class QcaRobustnessPrinter(ComparativeAnalysis analysis, QcaRobustness robustness, TextWriter output)
{
    private const int MostModels = 12;
    private const int MostTerms = 12;
    private const int MostChanges = 16;
    private const int MostNames = 12;
    private const int MostShown = 3;

    private readonly Prose _prose = new(output);

    /// <summary>The words for a test, as columns and files have them.</summary>
    public static string Words(QcaTest test) =>
        test switch
        {
            QcaTest.InclusionCut => "inclusion cut",
            QcaTest.PriCut => "PRI cut",
            QcaTest.FrequencyCut => "n-cut",
            QcaTest.CaseLeftOut => "without a case",
            QcaTest.ContestedAnswer => "contested turned",
            QcaTest.Scope => "scope",
            _ => "calibration",
        };

    /// <summary>The solutions that there are to compare; the intermediate one only if something is expected.</summary>
    public static IEnumerable<(string Name, Func<QcaVariant, ImmutableArray<ImmutableArray<Term>>> Of)> Solutions(
        ComparativeAnalysis analysis
    )
    {
        yield return ("conservative", v => v.Conservative);
        yield return ("parsimonious", v => v.Parsimonious);
        if (!analysis.Options.Expectations.IsEmpty)
        {
            yield return ("intermediate", v => v.Intermediate);
        }
    }

    /// <summary>Whether a solution has a model.</summary>
    private static bool Has(ImmutableArray<ImmutableArray<Term>> solution, ImmutableArray<Term> model) =>
        solution.Any(m => m.SequenceEqual(model));

    public void Print()
    {
        _prose.Heading("Does it stay?");
        _prose.Line(
            $"Out of {Counted.Of(robustness.Variants.Length, "change")}: {string.Join(", ", robustness.Variants.Select(v => ToldOf(v.Test)).Distinct())}.",
            indent: 0
        );
        PrintCounts();
        PrintChanges();
    }

    private static string ToldOf(QcaTest test) =>
        test switch
        {
            QcaTest.CaseLeftOut => "each case left out",
            QcaTest.Calibration =>
                "each crossover moved by 10 and 20 % towards either end, each threshold over the next two figures",
            QcaTest.ContestedAnswer => "each contested answer read the other way",
            QcaTest.Scope => "the cases beyond the article left out",
            _ => "cuts moved over every value that turns a row",
        };

    private void PrintCounts()
    {
        QcaTest[] tests = [.. robustness.Variants.Select(v => v.Test).Distinct()];
        var table = new Table(["what stays", "", .. tests.Select(Words)]);
        foreach (var (name, of) in Solutions(analysis))
        {
            var asked = of(robustness.Asked);
            Add(name, "all of it", v => v.HasSame(robustness.Asked, of));
            foreach (var model in asked.Take(asked.Length > 1 ? MostModels : 0))
            {
                Add("", Shown(model), v => Has(of(v), model));
            }

            // A model of one term has been shown already.
            foreach (var term in asked.Where(m => m.Length > 1).SelectMany(m => m).Distinct().Take(MostTerms))
            {
                Add("", term.Shown(analysis.Table.Conditions), v => of(v).Any(m => m.Contains(term)));
            }
        }

        table.Write(output, "table");

        void Add(string solution, string what, Func<QcaVariant, bool> stays) =>
            table.Add([
                solution,
                what,
                .. tests.Select(test =>
                {
                    var tried = robustness.Variants.Where(v => v.Test == test).ToList();
                    return (object)$"{tried.Count(stays)} of {tried.Count}";
                }),
            ]);
    }

    private void PrintChanges()
    {
        var changed = robustness
            .Variants.Select(v => (Variant: v, Told: ToldOf(v)))
            .Where(v => v.Told.Length > 0)
            .GroupBy(v => v.Told, v => v.Variant.Change)
            .ToList();
        if (changed.Count == 0)
        {
            _prose.Line("Nothing changes under any of them.", indent: 0);
            return;
        }

        _prose.Line("Where it changes:", indent: 0);
        foreach (var alike in changed.Take(MostChanges))
        {
            var names = alike.Take(MostNames).ToList();
            var more = alike.Count() - names.Count;
            _prose.Line(
                $"{string.Join(", ", names)}{(more > 0 ? $" and {Counted.Of(more, "other")}" : "")}: {alike.Key}"
            );
        }

        if (changed.Count > MostChanges)
        {
            _prose.Line($"and {Counted.Of(changed.Count - MostChanges, "other result")}; json has all");
        }
    }

    private string ToldOf(QcaVariant variant) =>
        variant.Refusal
        ?? string.Join(
            "; ",
            Solutions(analysis)
                .Where(s => !variant.HasSame(robustness.Asked, s.Of))
                .Select(s => $"{s.Name} {Shown(s.Of(variant))}")
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
        : string.Join(" + ", model.Select(t => t.Shown(analysis.Table.Conditions)));
}
