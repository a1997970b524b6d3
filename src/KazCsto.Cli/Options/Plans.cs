using KazCsto.Cases.Studies;
using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;
using KazCsto.Import.Rules;
using KazCsto.Model.Conditions;
using KazCsto.Model.Scenarios;
using KazCsto.Power.Rankings;
using KazCsto.Time.Scenarios;

namespace KazCsto.Cli.Options;

/// <summary>Reads the plan of a report and refuses measures that there are not.</summary>
internal static class Plans
{
    /// <summary>Scenarios by their names, each of which can be so by itself.</summary>
    public static IReadOnlyList<Scenario> Scenarios(Dataset dataset, IEnumerable<string> names)
    {
        var scenarios = ScenarioFile.Load(dataset, names);
        foreach (var scenario in scenarios)
        {
            RequirePossible(dataset, [scenario]);
        }

        return scenarios;
    }

    /// <exception cref="ImportException">The scenarios together contradict themselves.</exception>
    public static void RequirePossible(Dataset dataset, IReadOnlyList<Scenario> scenarios)
    {
        var changes = ScenarioChanges.Of(scenarios, dataset.Network, dataset.Projections);
        ScenarioFile.RequirePossible(changes.AppliedTo(dataset.Network), dataset.Network);
    }

    /// <summary>What the study of the case at the centre of a report is made from; null if the report explains nothing.</summary>
    public static CaseStudyPlan? Study(Dataset dataset, ReportPlan plan)
    {
        if (plan.Explains is not { } name)
        {
            return null;
        }

        var conditions = ConditionsFile.Load(dataset);
        return new(
            conditions,
            Cut(name, conditions),
            RulesFile.Load(dataset),
            HypothesesFile.Load(dataset, conditions)
        );
    }

    /// <summary>The cut of the outcome with a name.</summary>
    /// <exception cref="ImportException">There is none.</exception>
    public static OutcomeCut Cut(string name, ConditionPlan conditions) =>
        conditions.Cuts.FirstOrDefault(c => c.Name == name)
        ?? throw new ImportException(
            [
                new(
                    new(ReportFile.Name, 0),
                    Nearest.Unknown(name, "a cut of graph/conditions.yaml", conditions.Cuts.Select(c => c.Name))
                ),
            ],
            []
        );

    public static ReportPlan Load(Dataset dataset)
    {
        var plan = ReportFile.Load(dataset);
        var known = Measures.All.Select(m => m.Name).ToList();
        var unknown = plan.Measures.Keys.Concat(plan.Timelines?.Measures.Keys ?? []).Except(known).ToList();
        return unknown.Count == 0
            ? plan
            : throw new ImportException(
                unknown.ConvertAll(name => new Problem(
                    new(ReportFile.Name, 0),
                    Nearest.Unknown(name, "a measure", known)
                )),
                []
            );
    }
}
