using KazCsto.Cases.Conditions;

namespace KazCsto.Cases.Verdicts;

/// <summary>A judged case in sentences, each with the facts that it rests on.</summary>
internal static class VerdictSentences
{
    private static readonly ValueMeaning[] Milestones = [Meaning.Decision, Meaning.Deployment, Meaning.Withdrawal];

    /// <summary>What each verdict hangs on, of the provisions whose body was asked, and which other provision does not need the doubtful part.</summary>
    public static IEnumerable<Statement> Hanging(CaseVerdict verdict) =>
        verdict
            .Provisions.Where(judged => judged.Asked.IsYes != false)
            .SelectMany(judged => Carried(judged).Concat(NotNeeded(judged, verdict)));

    /// <summary>The first provision that is in doubt, and others for the same help that are not; that the first one holds, if none is in doubt.</summary>
    public static IEnumerable<Statement> InShort(CaseVerdict verdict)
    {
        var texts = verdict.Provisions.Where(p => p.Rule.Reading.Length == 0).ToList();
        var first = texts.FirstOrDefault(p => p.Applicability != Applicability.Holds) ?? texts.FirstOrDefault();
        return first is null ? [] : [Heading(first), .. NotNeeded(first, verdict)];
    }

    /// <summary>The decision held against each provision.</summary>
    public static IEnumerable<Statement> Decided(CaseVerdict verdict) =>
        verdict.Provisions.Select(judged => new Statement(
            $"{judged.Rule.Title}: {judged.Conducted()} (it {judged.Applicability.Told()}; {judged.Help.Condition.Label}: {judged.Help.Answer.Told()})",
            [.. judged.Help.Cited]
        ));

    /// <summary>How long it took: from the request to the decision, to the landing, to the end of the withdrawal; blank if none of these came.</summary>
    public static Statement? Pace(CaseVerdict verdict)
    {
        var steps = Milestones
            .Select(form => verdict.Clock.FirstOrDefault(s => s.Event.ValueOf(Meaning.Form) == form))
            .OfType<ClockStep>()
            .ToList();
        var parts = steps.Select(s =>
            s.Ended is null
                ? $"to {s.Event.Name} {ClockStep.Told(s.Days)}"
                : $"to {s.Event.Name} {ClockStep.Told(s.Days)}, to its end {ClockStep.Told(s.DaysToEnd)}"
        );
        return steps.Count == 0
            ? null
            : new(
                $"From the request {string.Join(", ", parts)}.",
                [
                    .. verdict
                        .Clock.Where(s => s.Event.Equals(verdict.Scene.FirstRequest?.Event))
                        .Concat(steps)
                        .Select(s => s.Ended ?? s.Date),
                ]
            );
    }

    private static IEnumerable<Statement> Carried(ProvisionVerdict judged)
    {
        yield return Heading(judged);
        foreach (var sets in Telling(judged).GroupBy(h => h.Told))
        {
            var what = string.Join(", or without ", sets.Select(h => h.What));
            yield return new($"Without {what}, it {sets.Key}.", [.. sets.SelectMany(h => h.Facts)]);
        }
    }

    private static Statement Heading(ProvisionVerdict judged)
    {
        var deciding = judged.Deciding.ToList();
        var facts = deciding.SelectMany(c => c.Cited).Distinct().ToList();
        return new(
            Headed(judged, deciding),
            [.. facts.Count > 0 ? facts : judged.Conditions.SelectMany(c => c.Cell.Cited).Distinct()]
        );
    }

    private static string Headed(ProvisionVerdict judged, List<Cell> deciding)
    {
        var (title, all) = (judged.Rule.Title, judged.Conditions.Count());
        var balanced = string.Join("; ", deciding.Select(Balance));
        return judged.Applicability switch
        {
            Applicability.Holds => $"{title} holds on all its {all} conditions. {Alone(judged)}",
            Applicability.Possibly => $"{title} holds if the dates allow it.",
            Applicability.Contested => $"{title} is contested on {deciding.Count} of its {all} conditions: {balanced}.",
            Applicability.Fails => $"{title} fails on {deciding.Count} of its {all} conditions: {balanced}.",
            _ => $"{title} cannot be judged: nothing is known of {balanced}.",
        };
    }

    /// <summary>The sets of claims that change the verdict, without those that a larger one says as well.</summary>
    private static IEnumerable<Hinge> Telling(ProvisionVerdict judged)
    {
        var sets = judged.Hinges.Where(h => h.Claims.Length > 1).ToList();
        return sets.Where(set =>
            !sets.Any(other =>
                other.Claims.Length > set.Claims.Length
                && other.Then == set.Then
                && set.Claims.All(other.Claims.Contains)
            )
        );
    }

    /// <summary>How many claims about the case change the verdict by themselves, and the first of them for each other verdict.</summary>
    private static string Alone(ProvisionVerdict judged)
    {
        var singles = judged.Hinges.Where(h => h.Claims.Length == 1).ToList();
        var told = singles
            .GroupBy(h => h.Told)
            .OrderBy(same => same.First().Then is null)
            .ThenByDescending(same => same.First().Then)
            .Select(same =>
                $"without ‘{same.First().Facts[0].Sentence}’ ({same.First().Claims[0].Citation}){Others(same.Count() - 1)} it {same.Key}"
            );
        return singles.Count == 0
            ? "No single claim about the case changes that."
            : $"Single claims carry it: {string.Join("; ", told)}.";
    }

    private static string Others(int number) =>
        number switch
        {
            0 => "",
            1 => ", or one other claim,",
            _ => $", or one of {number} other claims,",
        };

    /// <summary>A condition with how many claims stand on either side of it.</summary>
    private static string Balance(Cell cell)
    {
        var yes = Sides.Claims(cell, isFor: true).ToList();
        var no = Sides.Claims(cell, isFor: false).ToList();
        return yes.Count + no.Count == 0
            ? $"‘{cell.Condition.Label}’"
            : $"‘{cell.Condition.Label}’, with {Told(yes)} for it and {Told(no)} against it";
    }

    private static string Told(List<Claim> claims)
    {
        var speakers = claims.Select(c => c.SaidBy?.Name ?? "").Distinct().ToList();
        var said = speakers is [{ Length: > 0 } only] ? $" ({(claims.Count == 1 ? "" : "all ")}said by {only})" : "";
        return claims.Count == 0 ? "none" : Counted.Of(claims.Count, "claim") + said;
    }

    /// <summary>Other provisions for the same help that hold and do not ask for what is doubtful here.</summary>
    private static IEnumerable<Statement> NotNeeded(ProvisionVerdict judged, CaseVerdict verdict)
    {
        var doubtful = judged.Deciding.Select(c => c.Condition.Name).ToHashSet();
        if (
            judged.Applicability is not (Applicability.Contested or Applicability.Fails)
            || judged.Rule.Reading.Length > 0
        )
        {
            yield break;
        }

        foreach (
            var other in verdict.Provisions.Where(o =>
                o.Applicability is Applicability.Holds or Applicability.Possibly
                && o.Rule.Help.Name == judged.Rule.Help.Name
                && !o.Conditions.Any(c => doubtful.Contains(c.Cell.Condition.Name))
            )
        )
        {
            yield return new(
                $"{other.Rule.Title} does not ask for that and {other.Applicability.Told()}: under it {other.Rule.Force.Told()}, whoever is right.",
                [.. other.Conditions.SelectMany(c => c.Cell.Cited).Distinct()]
            );
        }
    }
}
