namespace KazCsto.Model.Hypotheses;

/// <summary>Competing and cumulative explanations with the evidence that bears on them: <c>graph/hypotheses.yaml</c> and <c>graph/tests.yaml</c>.</summary>
/// <param name="Hypotheses">The explanations, in order.</param>
/// <param name="Tests">The items of evidence, in order.</param>
internal sealed record HypothesisPlan(ImmutableArray<Hypothesis> Hypotheses, ImmutableArray<EvidenceTest> Tests);
