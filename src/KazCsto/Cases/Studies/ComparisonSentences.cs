using KazCsto.Cases.Conditions;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Verdicts;
using KazCsto.Power.Voting;

namespace KazCsto.Cases.Studies;

/// <summary>What the comparison of cases comes to, in sentences made from its results.</summary>
internal static class ComparisonSentences
{
    /// <summary>
    /// The answer in short: what set the case apart among those that could have ended so, what else had to be there, what the law says; then what speaks against:
    /// what does not set it apart, the reasons that were there elsewhere too, who could refuse, and how much so few cases can carry.
    /// </summary>
    public static IEnumerable<Statement> InShort(CaseStudy study) =>
        study.Centre.Reached(study.Cut) != true ? [Outcomes(study), NothingToExplain(study)] : Explained(study);

    private static Statement NothingToExplain(CaseStudy study) =>
        new(
            $"{study.Centre.Case.Name} is none of them ({study.Centre.OutcomeTold}), so that there is nothing to explain.",
            [.. study.Centre.Outcome is { } outcome ? new[] { outcome } : []]
        );

    private static IEnumerable<Statement> Explained(CaseStudy study) =>
        [
            Outcomes(study),
            .. InScope(study),
            .. RuleSentences.Together(study),
            .. VerdictSentences.InShort(study.Verdict),
            Apart(study),
            .. ApartIfContested(study),
            .. ReasonSentences.Elsewhere(study),
            .. study.Voting is { } voting ? VotingFindings.Of(voting).Take(1) : [],
            .. Chance(study),
        ];

    /// <summary>How many cases had the outcome, and which.</summary>
    public static Statement Outcomes(CaseStudy study)
    {
        var (known, cut) = (study.Comparison.Cases.Where(c => c.Outcome is not null).ToList(), study.Cut);
        var reached = known.Where(c => c.Reached(cut) == true).ToList();
        return new(
            $"In {reached.Count} of {known.Count} cases {cut.Label}: {ComparisonWords.Names(reached)}.",
            [.. known.Select(c => c.Outcome!)]
        );
    }

    /// <summary>The conditions that set the case apart from all others, and how far that rests on the silence of the sources.</summary>
    public static Statement Apart(CaseStudy study)
    {
        var apart = study.Contrasts.Where(c => c.SetsApart).ToList();
        var others = apart.SelectMany(c => c.Unlike.Select(o => o.Cells[c.Condition.Name])).ToList();
        var silent = others.Count(c => c.Answer == TruthValue.No && !c.Cited.Any());
        var silence =
            silent == 0
                ? ""
                : $"; of {Counted.Of(others.Count, "answer")} for the other cases {silent} {(silent == 1 ? "is" : "are")} no only because no source at hand says yes";
        return apart.Count == 0
            ? new(
                $"None of {study.Contrasts.Length} conditions sets it apart from every other case by claims that are not contested{Turned(study)}.",
                [.. study.Contrasts.SelectMany(c => c.Cell.Cited).Distinct()]
            )
            : new(
                $"Of {study.Contrasts.Length} conditions {apart.Count} {(apart.Count == 1 ? "sets" : "set")} it apart from every other case that can be compared, by claims that are not contested: {Listed(apart, study.Centre.Case, study.Comparison)}{silence}{Turned(study)}.",
                [.. apart.SelectMany(c => c.Cell.Cited).Concat(others.SelectMany(c => c.Cited)).Distinct()]
            );
    }

    /// <summary>What sets the case apart among those that could have had the outcome.</summary>
    public static IEnumerable<Statement> InScope(CaseStudy study)
    {
        var (all, scoped) = (study.Comparison, study.Comparison.InScope());
        if (all.Plan.Scope is not { } scope || !scoped.Cases.Contains(study.Centre) || scoped.Cases.Length < 2)
        {
            yield break;
        }

        var apart = Contrast.All(scoped, study.Centre).Where(c => c.SetsApart && c.Condition != scope).ToList();
        var one = apart.Count == 1 ? "this alone sets" : "each of these alone sets";
        var told =
            apart.Count == 0
                ? "none of the other conditions sets it apart by claims that are not contested"
                : $"{one} it apart by claims that are not contested: {Listed(apart, study.Centre.Case, scoped)}";
        yield return new(
            $"{scoped.Cases.Length} of the {all.Cases.Length} could have ended so ({scope.Label}): {ComparisonWords.Names(scoped.Cases)}. Among them {told}.",
            [
                .. scoped
                    .Cases.SelectMany(c => apart.Select(a => c.Cells[a.Condition.Name]).Append(c.Cells[scope.Name]))
                    .SelectMany(c => c.Cited)
                    .Distinct(),
            ]
        );
    }

    /// <summary>The conditions that would, if what is contested about them is so.</summary>
    public static IEnumerable<Statement> ApartIfContested(CaseStudy study)
    {
        var would = study.Contrasts.Where(c => WouldSetApart(c, study)).ToList();
        if (would.Count > 0)
        {
            yield return new(
                $"{(would.Count == 1 ? "One" : would.Count)} {(study.Contrasts.Any(c => c.SetsApart) ? "more " : "")}would, but {(would.Count == 1 ? "is" : "are")} contested: {string.Join("; ", would.Select(c => c.Condition.Told(c.Cell.IsYes == true) + Unknown(c, study)))}.",
                [.. would.SelectMany(c => c.Cell.Cited).Distinct()]
            );
        }
    }

    /// <summary>The case most like it.</summary>
    public static Statement Nearest(CaseStudy study) =>
        study.Pairs.FirstOrDefault(p => p.Alike.Length > 0) is { } pair
            ? new($"Most like it is {pair.Told()}.", [.. pair.FactsOf(pair.Unlike)])
            : new("No other case can be compared with it.", []);

    /// <summary>The two cases with the same end that have least in common.</summary>
    public static IEnumerable<Statement> MostDifferent(CaseStudy study) =>
        CasePair
            .EndedAlike(study.Comparison)
            .Take(1)
            .Select(pair => new Statement(
                $"Least alike of those with the same end are {pair.ToldAsAlike()}.",
                [.. pair.FactsOf(pair.Alike)]
            ));

    /// <summary>How easily a coin would do as well.</summary>
    public static IEnumerable<Statement> Chance(CaseStudy study)
    {
        var cases = study.Comparison.Cases.Where(c => c.IsInArticle).ToList();
        if (cases.Count == 0)
        {
            yield break;
        }

        var chance = new ChanceOfSeparation(
            cases.Count,
            cases.Count(c => c.Reached(study.Cut) == true),
            study.Contrasts.Length
        );
        yield return new(
            $"Among the article's own {Counted.Of(cases.Count, "case")} a condition that a coin decides would set it apart with probability 1/{1 / chance.OfOne:0}; that at least one of {chance.Conditions} such conditions does has probability {Words.Percent(chance.OfAny)}. So few cases illustrate an explanation and prove none.",
            [.. cases.Select(c => c.Outcome).OfType<Fact>()]
        );
    }

    /// <summary>In how many other cases nothing is known of it, in brackets.</summary>
    private static string Unknown(Contrast contrast, CaseStudy study)
    {
        var unknown = study.Comparison.Cases.Count(c => c.Cells[contrast.Condition.Name].Answer == TruthValue.Unknown);
        return unknown == 0 ? "" : $" (not known in {Counted.Of(unknown, "other case")})";
    }

    private static bool WouldSetApart(Contrast contrast, CaseStudy study)
    {
        var others = study
            .Comparison.Cases.Where(c => c != study.Centre)
            .Select(c => c.Cells[contrast.Condition.Name].Settled)
            .OfType<bool>()
            .ToList();
        return contrast.Cell.Answer == TruthValue.Contested
            && others.Count > 0
            && others.All(o => o != contrast.Cell.IsYes);
    }

    private static string Listed(IEnumerable<Contrast> contrasts, Node centre, Comparison comparison) =>
        string.Join("; ", contrasts.Select(c => c.Condition.Told(c.Cell.IsYes == true) + Range(c, centre, comparison)));

    /// <summary>Over which cuts a condition sets the case apart, in brackets; blank if it has no cut.</summary>
    private static string Range(Contrast contrast, Node centre, Comparison comparison) =>
        contrast.CutsThatSetApart(comparison, centre).FirstOrDefault(r => r.Contains(contrast.Condition.YesFrom!.Value))
            is { } range
            ? $" (for {range.Told})"
            : "";

    /// <summary>Which other conditions would set it apart by another cut than theirs.</summary>
    private static string Turned(CaseStudy study)
    {
        var turned =
            from contrast in study.Contrasts
            where !contrast.SetsApart
            let ranges = contrast.CutsThatSetApart(study.Comparison, study.Centre.Case)
            where !ranges.IsEmpty
            select $"“{contrast.Condition.Label}” would by {string.Join(" or ", ranges.Select(r => r.Told))} (it is {ranges[0].Standard})";
        return string.Concat(turned.Select(t => $"; {t}"));
    }
}
