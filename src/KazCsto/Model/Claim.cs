namespace KazCsto.Model;

/// <summary>One row of a seed table: this tie or this value, says this source, at this place, with this grade.</summary>
public sealed record Claim
{
    /// <summary>The tie or property that it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The row that it was read from.</summary>
    public required Row Row { get; init; }

    /// <summary>What it says of each attribute: <c>value</c>, <c>role</c>, <c>quantity</c>; an attribute left blank is absent.</summary>
    public required IReadOnlyDictionary<string, string> Says { get; init; }

    /// <summary>When the tie or value held, as far as this claim tells.</summary>
    public required Period Period { get; init; }

    /// <summary>The publication.</summary>
    public required Source Source { get; init; }

    /// <summary>The place in it.</summary>
    public required string Locator { get; init; }

    /// <summary>1 (confirmed) to 5 (improbable), or 6 (cannot be judged).</summary>
    public required int Credibility { get; init; }

    /// <summary>Whether it affirms or denies.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Who speaks, if the source only reports it.</summary>
    public required Node? SaidBy { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The claim in the project's own words.</summary>
    public required string Note { get; init; }

    /// <summary>How sure it is by its two grades, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Both grades, such as <c>C3</c>.</summary>
    public string Grade => $"{Source.Reliability}{Credibility}";

    /// <summary>Source, place and grade, such as <c>Aspenia 2022 ¶20 [C3]</c>.</summary>
    public string Citation => $"{Source.CitedAs} {Locator} [{Grade}]";

    /// <summary>What the reader must know before taking the claim for a fact; blank if it was observed and affirmed.</summary>
    public string Caveat =>
        string.Join(
            ", ",
            new[]
            {
                Stance == Stance.Denies ? "denied" : "",
                Basis switch
                {
                    Basis.Said => SaidBy is null ? "said" : $"said by {SaidBy.Name}",
                    Basis.Assessed => SaidBy is null ? "assessed" : $"assessed by {SaidBy.Name}",
                    Basis.Foreseen => SaidBy is null ? "foreseen" : $"foreseen by {SaidBy.Name}",
                    _ => "",
                },
            }.Where(part => part.Length > 0)
        );

    /// <summary>Claims in the order in which they count: the surer first, then the later published, then by source and row.</summary>
    internal static IEnumerable<Claim> BestFirst(IEnumerable<Claim> claims) =>
        claims
            .OrderByDescending(c => c.Probability)
            .ThenByDescending(c => c.Source.Published?.Latest ?? DateOnly.MinValue)
            .ThenBy(c => c.Source.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Row.File, StringComparer.Ordinal)
            .ThenBy(c => c.Row.Line);
}
