using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Findings;
using KazCsto.Model;

namespace KazCsto.Analysis.Rules;

/// <summary>A judged case in sentences, each with the facts that it rests on.</summary>
public static class VerdictSentences
{
    /// <summary>What each verdict hangs on, of the provisions whose body was asked, and which other provision does not need the doubtful part.</summary>
    public static IEnumerable<Statement> Hanging(CaseVerdict verdict) =>
        verdict
            .Provisions.Where(judged => judged.Asked.IsYes != false)
            .SelectMany(judged => Carried(judged).Concat(NotNeeded(judged, verdict)));

    /// <summary>The decision held against each provision.</summary>
    public static IEnumerable<Statement> Decided(CaseVerdict verdict) =>
        verdict.Provisions.Select(judged => new Statement(
            $"{judged.Rule.Title}: {judged.Conducted()}. It {judged.Verdict.Told()}; {judged.Help.Condition.Label}: {judged.Help.Answer.Told()}",
            [.. judged.Help.Cited]
        ));

    private static IEnumerable<Statement> Carried(ProvisionVerdict judged)
    {
        var deciding = judged.Deciding.ToList();
        var facts = deciding.SelectMany(c => c.Cited).DefaultIfEmptyWith(judged.AllFacts);
        yield return new(string.Join(' ', SentencesOf(judged, deciding)), [.. facts.Distinct()]);
    }

    private static IEnumerable<string> SentencesOf(ProvisionVerdict judged, List<Cell> deciding)
    {
        var (title, all) = (judged.Rule.Title, judged.Conditions.Count());
        var labels = string.Join(", ", deciding.Select(c => $"‘{c.Condition.Label}’"));
        yield return judged.Verdict switch
        {
            Verdict.Holds => $"{title} holds on all its {all} conditions.",
            Verdict.Possibly => $"{title} holds if its dates and those of the facts allow it.",
            Verdict.Contested =>
                $"{title} is contested on {deciding.Count} of its {all} conditions: {labels}.",
            Verdict.Fails => $"{title} fails on {deciding.Count} of its {all} conditions: {labels}.",
            _ => $"{title} cannot be judged, for nothing is known of {labels}.",
        };
        foreach (var cell in deciding)
        {
            if (Balance(cell) is { Length: > 0 } balance)
            {
                yield return balance;
            }
        }

        foreach (var sets in judged.Hinges.Where(h => h.Claims.Length > 1).GroupBy(h => h.Told))
        {
            var what = string.Join(", or without ", sets.Select(h => h.What));
            yield return $"Without {what}, it {sets.Key}.";
        }

        yield return Singly([.. judged.Hinges.Where(h => h.Claims.Length == 1)]);
    }

    private static string Singly(IReadOnlyList<Hinge> singles) =>
        singles.Count switch
        {
            0 => "No single claim decides it.",
            1 => $"Without {singles[0].Claims[0].Citation} alone it {singles[0].Told}.",
            var n =>
                $"Each of {n} claims decides it alone: {string.Join("; ", singles.Take(3).Select(h => h.Claims[0].Citation))}{(n > 3 ? " and others" : "")}.",
        };

    /// <summary>How many claims stand on either side of a condition that is in doubt.</summary>
    private static string Balance(Cell cell)
    {
        var yes = Sides.Claims(cell, isFor: true).ToList();
        var no = Sides.Claims(cell, isFor: false).ToList();
        return yes.Count + no.Count == 0
            ? ""
            : $"For ‘{cell.Condition.Label}’: {Told(yes)}; against it: {Told(no)}.";
    }

    private static string Told(List<Claim> claims)
    {
        var speakers = claims.Select(c => c.SaidBy?.Name ?? "").Distinct().ToList();
        var said =
            speakers is [{ Length: > 0 } only]
                ? $", {(claims.Count == 1 ? "" : "all ")}said by {only}"
                : "";
        return claims.Count == 0 ? "none" : Counted.Of(claims.Count, "claim") + said;
    }

    /// <summary>Other provisions for the same help that hold and do not ask for what is doubtful here.</summary>
    private static IEnumerable<Statement> NotNeeded(ProvisionVerdict judged, CaseVerdict verdict)
    {
        var doubtful = judged.Deciding.Select(c => c.Condition.Name).ToHashSet();
        if (judged.Verdict is not (Verdict.Contested or Verdict.Fails))
        {
            yield break;
        }

        foreach (
            var other in verdict.Provisions.Where(o =>
                o.Verdict is Verdict.Holds or Verdict.Possibly
                && o.Rule.Help.Name == judged.Rule.Help.Name
                && !o.Conditions.Any(c => doubtful.Contains(c.Cell.Condition.Name))
            )
        )
        {
            yield return new(
                $"{other.Rule.Title} does not ask for that and {other.Verdict.Told()}: under it {other.Rule.Force.Told()} whoever is right.",
                [.. other.AllFacts]
            );
        }
    }

    private static IEnumerable<Fact> DefaultIfEmptyWith(
        this IEnumerable<Fact> facts,
        IEnumerable<Fact> others
    ) => facts.Any() ? facts : others;
}
