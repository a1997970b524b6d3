namespace KazCsto.Cases.Conditions;

/// <summary>What speaks for an answer, or against it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Cited">Who says so.</param>
/// <param name="Fact">The fact that it is about.</param>
public sealed record Ground(string Text, string Cited, Fact Fact);
