using KazCsto.Cases.Conditions;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Studies;

/// <summary>What the truth table of the cases comes to, and what its rules are worth on later cases, in sentences.</summary>
internal static class RuleSentences
{
    /// <summary>The solutions, and how firmly they stand.</summary>
    public static IEnumerable<Statement> OfTable(CaseStudy study)
    {
        if (study is not { Qca: { } qca, Robustness: { } robustness })
        {
            yield break;
        }

        var cells = study
            .Sets.Cases.SelectMany(c => study.Sets.Conditions.Select(x => c.Cells[x.Name]))
            .SelectMany(c => c.Cited)
            .Distinct()
            .ToList();
        var models = qca.Parsimonious.Models;
        var fit = models.Length == 1 ? "One shortest rule fits" : $"{models.Length} shortest rules fit";
        yield return new(
            $"Over {Counted.Of(study.Sets.Conditions.Length, "condition")} ({Labels(study.Sets.Conditions)}) and the {study.Sets.Cases.Length} cases with all answers {(qca.Table.Contradictory.Any() ? "some rows contradict themselves" : "no row contradicts itself")}. {fit}: {string.Join("; or ", models.Select(m => Shown(m, study)))}.",
            [.. cells]
        );
        yield return Firmness(robustness);
    }

    /// <summary>Which conditions taken together set the case apart, by the shortest rules that fit every case; none if a rule is one condition.</summary>
    public static IEnumerable<Statement> Together(CaseStudy study)
    {
        var rules = (study.Qca?.Parsimonious.Models ?? [])
            .Where(m => study.Sets.Cases.Contains(study.Centre))
            .Select(m => CaseRule.Of("", m, study.Sets.Conditions))
            .Where(r => r.Terms is [{ Length: > 1 }])
            .ToList();
        if (rules.Count > 0)
        {
            yield return new(
                $"Taken together conditions set it apart from all{(study.Sets.Contested.Any() ? ", if contested answers are read by their surer side," : ",")} by the shortest {(rules.Count == 1 ? "rule" : "rules")} of a truth table of {Counted.Of(study.Sets.Conditions.Length, "condition")}: {string.Join("; or ", rules.Select(r => r.Shown))}.",
                [
                    .. rules
                        .SelectMany(r => r.Terms[0])
                        .SelectMany(l => study.Centre.Cells[l.Condition.Name].Cited)
                        .Distinct(),
                ]
            );
        }
    }

    /// <summary>What became of the rules on cases that came later.</summary>
    public static IEnumerable<Statement> OnLaterCases(CaseStudy study)
    {
        var next = study.Next;
        if (next.Later.IsEmpty || next.Rules.IsEmpty)
        {
            yield break;
        }

        var wrong = next.Rules.Where(r => !r.Wrong.IsEmpty).ToList();
        yield return new(
            $"Of {next.Rules.Length} rules that the cases up to {Words.Day(next.Day)} suggest, {wrong.Count} {(wrong.Count == 1 ? "is" : "are")} wrong in a later case ({ComparisonWords.Names(next.Later)}).",
            [.. next.Later.Select(c => c.Outcome).OfType<Fact>()]
        );
        foreach (var rule in wrong.OrderBy(r => r.WrongBefore.Length).ThenByDescending(r => r.Wrong.Length))
        {
            yield return new($"{Words.Capital(rule.Told())}.", [.. rule.WrongBecause]);
        }
    }

    private static Statement Firmness(QcaRobustness robustness)
    {
        var stays = robustness.Variants.Count(v => v.HasSame(robustness.Asked, x => x.Parsimonious));
        return new(
            $"If each case is left out, or all beyond the article, contested answers are turned and cuts are moved, that stays so under {stays} of {robustness.Variants.Length} changes.",
            []
        );
    }

    private static string Shown(QcaModel model, CaseStudy study) => CaseRule.Of("", model, study.Sets.Conditions).Shown;

    private static string Labels(IEnumerable<Condition> conditions) =>
        string.Join(", ", conditions.Select(c => c.Label));
}
