using KazCsto.Analysis.Rankings;
using KazCsto.Import;
using KazCsto.Model;

namespace KazCsto.Cli;

/// <summary>Reads the plan of a report and refuses measures that there are not.</summary>
internal static class Plans
{
    public static ReportPlan Load(Dataset dataset)
    {
        var plan = ReportFile.Load(dataset);
        var known = Measures.All.Select(m => m.Name).ToList();
        var unknown = plan
            .Measures.Keys.Concat(plan.Timelines?.Measures.Keys ?? [])
            .Except(known)
            .ToList();
        return unknown.Count == 0
            ? plan
            : throw new ImportException(
                unknown.ConvertAll(name => new Problem(
                    new(ReportFile.Name, 0),
                    $"'{name}' is not a measure{Nearest.Hint(name, known)}"
                )),
                []
            );
    }
}
