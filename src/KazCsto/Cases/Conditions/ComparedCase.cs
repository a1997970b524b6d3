using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>One case with its answers and its outcome.</summary>
internal sealed record ComparedCase
{
    /// <summary>Where and when it is looked at.</summary>
    public required CaseScene Scene { get; init; }

    /// <summary>How it ended, or null if that is not known or contested.</summary>
    public required Property? Outcome { get; init; }

    /// <summary>How it ended in a word or two, or that that is contested or not known.</summary>
    public required string OutcomeTold { get; init; }

    /// <summary>The answers by the name of their condition.</summary>
    public required ImmutableDictionary<string, Cell> Cells { get; init; }

    /// <summary>The case.</summary>
    public Node Case => Scene.Case;

    /// <summary>Whether the article names it; if not, it was added from the record.</summary>
    public bool IsInArticle => CaseFile.IsNamedByMainSource(Case);

    /// <summary>Whether it reached a cut of the outcome; null if its outcome is not known.</summary>
    public bool? Reached(OutcomeCut cut) =>
        Outcome is null ? null : Outcome.Kind.OrderOf(Outcome.Value) >= Outcome.Kind.OrderOf(cut.From);
}
