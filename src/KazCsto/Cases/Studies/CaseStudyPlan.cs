using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Studies;

/// <summary>What a case study is made from.</summary>
/// <param name="Conditions">How cases are compared.</param>
/// <param name="Cut">The cut of the outcome to explain.</param>
/// <param name="Rules">By which rules the law is applied.</param>
/// <param name="Hypotheses">The explanations, and the evidence that bears on them.</param>
internal sealed record CaseStudyPlan(
    ConditionPlan Conditions,
    OutcomeCut Cut,
    RulePlan Rules,
    HypothesisPlan Hypotheses
);
