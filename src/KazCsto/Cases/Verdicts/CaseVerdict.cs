using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Verdicts;

/// <summary>One case, judged by the texts that were in force on its day.</summary>
internal sealed record CaseVerdict
{
    /// <summary>Where and when it is looked at.</summary>
    public required CaseScene Scene { get; init; }

    /// <summary>The day whose texts are applied: that of the first request, or of the first answer, or else the last of the case; of no meaning where nothing known says when the case began, since then no text is applied.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The provisions that were applied, in the order of the rules.</summary>
    public required ImmutableArray<ProvisionVerdict> Provisions { get; init; }

    /// <summary>The rules that were not.</summary>
    public required ImmutableArray<PassedOver> PassedOver { get; init; }

    /// <summary>On which grounds and texts the request and its answers rested, by those who made them.</summary>
    public ImmutableArray<Fact> Invoked { get; init; } = [];

    /// <summary>What happened from the first request on.</summary>
    public ImmutableArray<ClockStep> Clock { get; init; } = [];

    /// <summary>The case.</summary>
    public Node Case => Scene.Case;

    /// <summary>Judges a case, without what its verdicts hang on. Where nothing known says when it began, every rule is passed over.</summary>
    /// <param name="history">All of history, as known.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="plan">What says which state a case is about, and what a request is.</param>
    /// <param name="crisis">The case.</param>
    /// <param name="certain">Whether what only possibly holds on a day is left out.</param>
    public static CaseVerdict Of(Network history, RulePlan rules, ConditionPlan plan, Node crisis, bool certain)
    {
        var court = new Court(history, rules, plan, crisis, certain);
        var rulings = court.Rulings().ToList();
        return new()
        {
            Scene = court.Scene,
            Day = court.Day,
            Provisions = [.. rulings.OfType<ProvisionVerdict>()],
            PassedOver = [.. rulings.OfType<PassedOver>()],
            Invoked = [.. InvokedIn(history, court.Scene)],
            Clock = CaseClock.Of(history, rules, plan.Institution, court.Scene, certain),
        };
    }

    /// <summary>All cases of which it is known when they began, by day.</summary>
    /// <exception cref="UnansweredException">The vocabulary has no cases, or no texts that are in force for a time.</exception>
    public static IReadOnlyList<CaseVerdict> All(Network history, RulePlan rules, ConditionPlan plan, bool certain)
    {
        history.Schema.Require(Requirements.Texts);
        return
        [
            .. history
                .OfMeaning(Meaning.Case)
                .Select(n => Of(history, rules, plan, n, certain))
                .Where(v => v.Scene.Begin is not null)
                .OrderBy(v => v.Day)
                .ThenBy(v => v.Case),
        ];
    }

    /// <summary>The same with what its verdicts hang on: each is given anew without each claim and each party that could matter.</summary>
    /// <exception cref="UnansweredException">The vocabulary has no cases, or no texts that are in force for a time.</exception>
    public static CaseVerdict WithHinges(Network history, RulePlan rules, ConditionPlan plan, Node crisis, bool certain)
    {
        history.Schema.Require(Requirements.Texts);
        var verdict = Of(history, rules, plan, crisis, certain);
        return verdict with
        {
            Provisions = new Hinges(history, rules, plan, crisis, certain, verdict.Provisions).Found(),
        };
    }

    private static IEnumerable<Fact> InvokedIn(Network history, CaseScene scene)
    {
        if (scene.FirstRequest is not { Event: var request })
        {
            return [];
        }

        var answers = history
            .InEdges(request)
            .Where(t => t.Is(Meaning.Answers) && t.Standing == Standing.InForce)
            .Select(t => t.From);
        return answers
            .Prepend(request)
            .SelectMany(e =>
                history
                    .PropertiesOf(e)
                    .Where(p => p.Is(Meaning.Ground, Meaning.Reason))
                    .Concat<Fact>(history.OutEdges(e).Where(t => t.Is(Meaning.Invokes)))
            )
            .Where(f => f.Standing != Standing.Denied);
    }
}
