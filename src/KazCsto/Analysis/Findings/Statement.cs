using System.Collections.Immutable;
using KazCsto.Model;

namespace KazCsto.Analysis.Findings;

/// <summary>One line of a finding, and the facts that it rests on.</summary>
/// <param name="Text">What it says, with every reservation of its facts.</param>
/// <param name="Facts">The ties and properties behind it, which hold the claims.</param>
public sealed record Statement(string Text, ImmutableArray<Fact> Facts)
{
    /// <summary>A line that rests on several facts, with what must be added if any of them is not observed or not in force.</summary>
    public static Statement OfAll(string text, IEnumerable<Fact> facts)
    {
        ImmutableArray<Fact> all = [.. facts];
        return new(text + all.Reservation(), all);
    }

    /// <summary>A fact as a statement: its sentence, dates and reservations.</summary>
    public static Statement Of(Fact fact, Network network) =>
        new(fact is Property property ? property.Stated(network) : fact.Told(network), [fact]);

    /// <summary>The best claim of the fact that is least sure: the statement is as sure as that. Blank without facts.</summary>
    public string Cited() => Facts.MinBy(f => f.Probability)?.BestClaim.Citation ?? "";
}
