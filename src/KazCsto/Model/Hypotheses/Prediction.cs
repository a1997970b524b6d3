namespace KazCsto.Model.Hypotheses;

/// <summary>What a hypothesis leads one to expect of a test.</summary>
/// <param name="IsYes">Whether it expects the answer yes; if not, no.</param>
/// <param name="Kind">What the test can do to it.</param>
internal sealed record Prediction(bool IsYes, TestKind Kind);
