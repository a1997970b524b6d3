using KazCsto.Model.Conditions;

namespace KazCsto.Model.Hypotheses;

/// <summary>One item of evidence: a question to the network on a day, and what each hypothesis leads one to expect.</summary>
internal sealed record EvidenceTest
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The question.</summary>
    public required Condition Question { get; init; }

    /// <summary>The day on which it is asked; null for the moment of the case that the question names, or its end.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it is asked on the day on which the case ended.</summary>
    public bool IsAtEnd { get; init; }

    /// <summary>Why it bears on the hypotheses.</summary>
    public required string Why { get; init; }

    /// <summary>What each hypothesis expects, by its name; one that is not named here says nothing of it.</summary>
    public required ImmutableSortedDictionary<string, Prediction> Expects { get; init; }
}
