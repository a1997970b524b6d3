using System.Collections.Immutable;
using KazCsto.Analysis.Cases;
using KazCsto.Model;
using KazCsto.Model.Conditions;

namespace KazCsto.Analysis.Conditions;

/// <summary>Cases by conditions: each cell an answer with the claims that give it.</summary>
public sealed record Comparison
{
    /// <summary>The plan.</summary>
    public required ConditionPlan Plan { get; init; }

    /// <summary>The cases, by date.</summary>
    public required ImmutableArray<ComparedCase> Cases { get; init; }

    /// <summary>Compares cases; one of which nothing known says when it began cannot be, and is left out.</summary>
    /// <param name="history">All of history, as known.</param>
    /// <param name="plan">The conditions.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="certain">Whether what only possibly holds on a day is left out.</param>
    public static Comparison Of(
        Network history,
        ConditionPlan plan,
        IEnumerable<Node> cases,
        bool certain
    ) =>
        new()
        {
            Plan = plan,
            Cases =
            [
                .. cases
                    .Select(c => Compared(history, plan, c, certain))
                    .Where(c => c.Scene.Begin is not null)
                    .OrderBy(c => CaseFile.Day(c.Scene.Begin))
                    .ThenBy(c => c.Case),
            ],
        };

    private static ComparedCase Compared(
        Network history,
        ConditionPlan plan,
        Node crisis,
        bool certain
    )
    {
        var scene = CaseScene.Of(history, plan, crisis);
        return new()
        {
            Scene = scene,
            Outcome = history.PropertyOf(crisis, plan.Outcome.Name),
            Cells = plan.Conditions.ToImmutableDictionary(
                c => c.Name,
                c =>
                    new Inquiry(
                        history,
                        scene.Given(plan.Institution),
                        scene.DayOf(c.At),
                        certain
                    ).Answered(crisis, c, scene.BasisOf(c.At))
            ),
        };
    }
}
