using KazCsto.Model.Conditions;

namespace KazCsto.Analysis.CaseStudies;

/// <summary>What a case study is made from.</summary>
/// <param name="Conditions">How cases are compared.</param>
/// <param name="Cut">The cut of the outcome to explain.</param>
public sealed record CaseStudyPlan(ConditionPlan Conditions, OutcomeCut Cut);
