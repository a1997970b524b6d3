using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Qca;
using KazCsto.Analysis.Verdicts;
using KazCsto.Analysis.Voting;
using KazCsto.Model;

namespace KazCsto.Analysis.CaseStudies;

/// <summary>What the comparison of cases comes to, in sentences made from its results.</summary>
public static class ComparisonSentences
{
    /// <summary>The answer in short: what sets the case apart, what does not, what the law says, who could refuse, and how much that can carry.</summary>
    public static IEnumerable<Statement> InShort(CaseStudy study) =>
        [
            Outcomes(study),
            Apart(study),
            .. ApartIfContested(study),
            .. ReasonSentences.Elsewhere(study),
            .. VerdictSentences.InShort(study.Verdict),
            .. study.Voting is { } voting ? VotingFindings.Of(voting).Take(1) : [],
            Chance(study),
        ];

    /// <summary>How many cases had the outcome, and which.</summary>
    public static Statement Outcomes(CaseStudy study)
    {
        var (all, cut) = (study.Comparison.Cases, study.Cut);
        var reached = all.Where(c => c.Reached(cut) == true).ToList();
        return new(
            $"In {reached.Count} of {all.Length} cases {cut.Label}: {ComparisonWords.Names(reached)}.",
            [.. all.Select(c => c.Outcome).OfType<Fact>()]
        );
    }

    /// <summary>The conditions that set the case apart from all others.</summary>
    public static Statement Apart(CaseStudy study)
    {
        var apart = study.Contrasts.Where(c => c.SetsApart).ToList();
        var count = study.Contrasts.Length;
        return apart.Count == 0
            ? new(
                $"None of {count} conditions sets it apart from every other case by claims that are not contested.",
                []
            )
            : new(
                $"Of {count} conditions {apart.Count} {(apart.Count == 1 ? "sets" : "set")} it apart from every other case that can be compared, by claims that are not contested: {Listed(apart)}.",
                [.. apart.SelectMany(c => c.Cell.Cited).Distinct()]
            );
    }

    /// <summary>The conditions that would, if what is contested about them is so.</summary>
    public static IEnumerable<Statement> ApartIfContested(CaseStudy study)
    {
        var would = study.Contrasts.Where(c => WouldSetApart(c, study)).ToList();
        if (would.Count > 0)
        {
            yield return new(
                $"{(would.Count == 1 ? "One more would, but is" : $"{would.Count} more would, but are")} contested: {Listed(would)}.",
                [.. would.SelectMany(c => c.Cell.Cited).Distinct()]
            );
        }
    }

    /// <summary>The case most like it.</summary>
    public static Statement Nearest(CaseStudy study)
    {
        if (study.Pairs.FirstOrDefault(p => p.Alike.Length > 0) is not { } pair)
        {
            return new("No other case can be compared with it.", []);
        }

        return new(
            $"Most like it is {pair.Told()}.",
            [
                .. pair
                    .Unlike.SelectMany(c =>
                        pair.One.Cells[c.Name].Cited.Concat(pair.Other.Cells[c.Name].Cited)
                    )
                    .Distinct(),
            ]
        );
    }

    /// <summary>The two cases with the same end that have least in common.</summary>
    public static IEnumerable<Statement> MostDifferent(CaseStudy study) =>
        CasePair
            .EndedAlike(study.Comparison)
            .Take(1)
            .Select(pair => new Statement(
                $"Least alike of those with the same end are {pair.ToldAsAlike()}.",
                [
                    .. pair
                        .Alike.SelectMany(c =>
                            pair.One.Cells[c.Name].Cited.Concat(pair.Other.Cells[c.Name].Cited)
                        )
                        .Distinct(),
                ]
            ));

    /// <summary>How easily a coin would do as well.</summary>
    public static Statement Chance(CaseStudy study)
    {
        var cases = study.Comparison.Cases.Where(c => c.IsInArticle).ToList();
        var chance = new ChanceOfSeparation(
            cases.Count,
            cases.Count(c => c.Reached(study.Cut) == true),
            study.Contrasts.Length
        );
        return new(
            $"Among the article's own {Counted.Of(cases.Count, "case")} a condition that a coin decides would set it apart with probability 1/{1L << (cases.Count - 1)}; of {chance.Conditions} such conditions at least one does with {Words.Percent(chance.OfAny)}: so few cases illustrate an explanation and prove none.",
            [.. cases.Select(c => c.Outcome).OfType<Fact>()]
        );
    }

    private static bool WouldSetApart(Contrast contrast, CaseStudy study)
    {
        var others = study
            .Comparison.Cases.Where(c => c != study.Centre)
            .Select(c => c.Cells[contrast.Condition.Name].Settled)
            .OfType<bool>()
            .ToList();
        return contrast.Cell.Answer == Answer.Contested
            && others.Count > 0
            && others.All(o => o != contrast.Cell.IsYes);
    }

    private static string Listed(IEnumerable<Contrast> contrasts) =>
        string.Join(
            "; ",
            contrasts.Select(c =>
                c.Cell.IsYes == true ? c.Condition.Label : $"not {c.Condition.Label}"
            )
        );
}
