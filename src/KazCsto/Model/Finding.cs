namespace KazCsto.Model;

/// <summary>The answer to one question, line by line.</summary>
/// <param name="Question">The question.</param>
/// <param name="Statements">The answer.</param>
internal sealed record Finding(string Question, ImmutableArray<Statement> Statements)
{
    /// <summary>An answer, and what of it the vocabulary cannot tell.</summary>
    internal static Finding Of(
        string question,
        IEnumerable<Statement> statements,
        Schema schema,
        params IEnumerable<Requirement> needs
    ) => new(question, [.. statements, .. schema.Untold(needs).Select(u => new Statement(u.Told, []))]);
}
