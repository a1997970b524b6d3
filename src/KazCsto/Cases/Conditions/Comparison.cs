using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Cases by conditions: each cell an answer with the claims that give it.</summary>
internal sealed record Comparison
{
    /// <summary>The plan.</summary>
    public required ConditionPlan Plan { get; init; }

    /// <summary>The cases, by date.</summary>
    public required ImmutableArray<ComparedCase> Cases { get; init; }

    /// <summary>The cases that are left out because nothing known says when they began.</summary>
    public required ImmutableArray<Node> Undated { get; init; }

    /// <summary>Compares cases; one of which nothing known says when it began cannot be, and is left out.</summary>
    /// <param name="history">All of history, as known.</param>
    /// <param name="plan">The conditions.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="certain">Whether what only possibly holds on a day is left out.</param>
    /// <exception cref="UnansweredException">The vocabulary has no cases.</exception>
    public static Comparison Of(Network history, ConditionPlan plan, IEnumerable<Node> cases, bool certain)
    {
        history.Schema.Require(Requirements.Cases);
        var dated = cases.ToLookup(c => history.PropertyOf(c, Meaning.Date) is not null);
        return new()
        {
            Plan = plan,
            Undated = [.. dated[false].Order()],
            Cases =
            [
                .. dated[true]
                    .Select(c => Compared(history, plan, c, certain))
                    .OrderBy(c => CaseFile.Day(c.Scene.Begin))
                    .ThenBy(c => c.Case),
            ],
        };
    }

    /// <summary>The cases that could have had the outcome, by the surer side of what is contested; all if the plan names no such condition.</summary>
    public Comparison InScope() =>
        Plan.Scope is { } scope ? this with { Cases = [.. Cases.Where(c => c.Cells[scope.Name].IsYes == true)] } : this;

    /// <summary>The same cases by another cut of one condition.</summary>
    public Comparison CutAt(Condition condition, double cut) =>
        this with
        {
            Cases =
            [
                .. Cases.Select(c =>
                    c with
                    {
                        Cells = c.Cells.SetItem(condition.Name, c.Cells[condition.Name].CutAt(cut)),
                    }
                ),
            ],
        };

    private static ComparedCase Compared(Network history, ConditionPlan plan, Node crisis, bool certain)
    {
        var scene = CaseScene.Of(history, plan, crisis);
        return new()
        {
            Scene = scene,
            Outcome = history.PropertyOf(crisis, plan.Outcome.Name),
            OutcomeTold =
                history.PropertyOf(crisis, plan.Outcome.Name)?.Value
                ?? (
                    history.PropertiesOf(crisis).Any(p => p.Kind.Name == plan.Outcome.Name) ? "contested" : "not known"
                ),
            Cells = plan.Conditions.ToImmutableDictionary(
                c => c.Name,
                c =>
                    new Inquiry(history, scene.Given(plan.Institution), scene.DayOf(c.At), certain).Answered(
                        crisis,
                        c,
                        scene.BasisOf(c.At)
                    )
            ),
        };
    }
}
