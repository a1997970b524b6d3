namespace KazCsto.Model;

/// <summary>A question needs a meaning that nothing in the schema has.</summary>
public sealed class UnansweredException : Exception
{
    internal UnansweredException(Unanswered unanswered)
        : base($"it cannot be told {unanswered.Question.Asks}: {unanswered.Why}") => Unanswered = unanswered;

    /// <summary>The question, and what it needs.</summary>
    internal Unanswered Unanswered { get; }
}
