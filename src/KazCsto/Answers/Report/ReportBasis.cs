using KazCsto.Cases.Studies;
using KazCsto.Model.Scenarios;

namespace KazCsto.Answers.Report;

/// <summary>What a report is made from.</summary>
/// <param name="Plan">The questions.</param>
/// <param name="Rules">The projections.</param>
/// <param name="Grades">The maps of grades to probabilities.</param>
/// <param name="Scenarios">The scenarios of the plan.</param>
/// <param name="Study">What the study of the case at the centre is made from; null if there is none.</param>
/// <param name="History">All of history, as known.</param>
/// <param name="Restriction">What of the data counts, if not all, as a reader is told: <c>, as known by 7 January 2022</c>.</param>
internal sealed record ReportBasis(
    ReportPlan Plan,
    ProjectionRules Rules,
    IReadOnlyList<GradeScale> Grades,
    IReadOnlyList<Scenario> Scenarios,
    CaseStudyPlan? Study,
    Network History,
    string Restriction = ""
);
