namespace KazCsto.Model;

/// <summary>The answer to one question, line by line.</summary>
/// <param name="Question">The question.</param>
/// <param name="Statements">The answer.</param>
public sealed record Finding(string Question, ImmutableArray<Statement> Statements);
