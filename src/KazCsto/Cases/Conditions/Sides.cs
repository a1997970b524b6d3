using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Who says yes to a condition and who says no: the claims of both sides.</summary>
internal static class Sides
{
    /// <summary>The kinds of node that make up the law: what joins only these is the same in every case.</summary>
    private static readonly NodeMeaning[] OfLaw =
    [
        Meaning.Provision,
        Meaning.Treaty,
        Meaning.Organ,
        Meaning.Institution,
    ];

    internal static readonly bool[] BothSides = [true, false];

    /// <summary>The claims of one side about the case itself, the surest first.</summary>
    /// <param name="cell">The answer.</param>
    /// <param name="isFor">Whether those for yes are asked for.</param>
    public static IEnumerable<Claim> Claims(Cell cell, bool isFor) =>
        BothSides
            .SelectMany(side =>
                FactsOf(cell, side).SelectMany(fact => fact.Claims.Where(c => SaysYes(cell, fact, c, side) == isFor))
            )
            .Distinct()
            .OrderByDescending(c => c.Probability)
            .ThenBy(c => c.Row.File, StringComparer.Ordinal)
            .ThenBy(c => c.Row.Line);

    /// <summary>What to show of one side: the best match, a disputed value claim by claim.</summary>
    public static ImmutableArray<Ground> Grounds(Network history, Cell cell, bool isFor)
    {
        var own = FactsOf(cell, isFor).ToHashSet();
        var facts = (isFor ? cell.For : cell.Against)
            .Take(1)
            .SelectMany(m => m.Told)
            .Where(own.Contains)
            .Distinct()
            .ToList();
        // The claims against a disputed value stand beside those for it.
        var flag = facts.Concat(FactsOf(cell, !isFor)).OfType<Property>().FirstOrDefault(IsFlag);
        return
        [
            .. facts
                .Where(f => f is not Property property || !IsFlag(property))
                .Select(f => new Ground(f.Told(history), f.Cited(), f))
                .Concat(flag is null ? [] : Said(cell, flag, isFor)),
        ];
    }

    /// <summary>The facts about the case that a side is told by; what both sides tell belongs to the one for yes.</summary>
    private static IEnumerable<Fact> FactsOf(Cell cell, bool isFor)
    {
        var yes = Told(cell.For);
        return isFor ? yes : Told(cell.Against).Except(yes);
    }

    private static List<Fact> Told(IEnumerable<Match> matches) =>
        [.. matches.SelectMany(m => m.Told).Where(IsOfTheCase).Distinct()];

    /// <summary>The best claims of a side about a value that is yes or no, in the project's own words.</summary>
    private static IEnumerable<Ground> Said(Cell cell, Property flag, bool isFor)
    {
        const int Shown = 2;
        var claims = Claims(cell, isFor).Where(c => c.Subject.Id == flag.Id).ToList();
        var others = claims.Count - Shown;
        return claims
            .Take(Shown)
            .Select(
                (claim, index) =>
                    new Ground(
                        claim.Caveat.Length > 0 ? $"{claim.Caveat}: {claim.Note}" : claim.Note,
                        index == Shown - 1 && others > 0
                            ? $"{claim.Citation} and {Counted.Of(others, "other claim")}"
                            : claim.Citation,
                        flag
                    )
            );
    }

    private static bool SaysYes(Cell cell, Fact fact, Claim claim, bool isOfFor) =>
        fact is Property property && IsFlag(property)
            ? SaysYes(cell.Condition, property, claim)
            : isOfFor == (claim.Stance == Stance.Affirms);

    private static bool SaysYes(Condition condition, Property property, Claim claim)
    {
        var (affirms, value) = (claim.Stance == Stance.Affirms, claim.Says["value"]);
        var wanted = ValuesIn(condition.Yes, property);
        return wanted.Count > 0
            ? affirms == wanted.Contains(value)
            : affirms != ValuesIn(condition.No, property).Contains(value);
    }

    private static List<string> ValuesIn(ImmutableArray<Way> ways, Property property) =>
        [
            .. ways.SelectMany(way => way.Lines)
                .OfType<PropertyLine>()
                .Where(line => line.Kind.Name == property.Kind.Name)
                .SelectMany(line => line.Values),
        ];

    private static bool IsFlag(Property property) => property.Kind.Type == PropertyTypes.Flag;

    /// <summary>Whether a fact is about the case, and not only about the law: a tie to a provision is law unless it is an event that names it.</summary>
    internal static bool IsOfTheCase(Fact fact) =>
        fact.Nodes.Any(n => n.Kind.IsPassing)
        || fact.Nodes.Any(n => !n.Is(OfLaw)) && !fact.Nodes.Any(n => n.Is(Meaning.Provision));
}

/// <summary>What speaks for an answer, or against it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Cited">Who says so.</param>
/// <param name="Fact">The fact that it is about.</param>
internal sealed record Ground(string Text, string Cited, Fact Fact);
