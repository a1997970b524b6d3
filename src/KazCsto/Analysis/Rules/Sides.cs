using System.Collections.Immutable;
using KazCsto.Analysis.Conditions;
using KazCsto.Model;
using KazCsto.Model.Conditions;

namespace KazCsto.Analysis.Rules;

/// <summary>Who says yes to a condition and who says no: the claims of both sides.</summary>
public static class Sides
{
    /// <summary>The kinds of node that make up the law: what joins only these is the same in every case.</summary>
    private static readonly string[] OfLaw = ["provision", "treaty", "organ", "institution"];

    /// <summary>The claims of one side about the case itself, the surest first.</summary>
    /// <param name="cell">The answer.</param>
    /// <param name="isFor">Whether those for yes are asked for.</param>
    public static IEnumerable<Claim> Claims(Cell cell, bool isFor) =>
        cell
            .For.SelectMany(m => m.Told)
            .Where(IsOfTheCase)
            .Distinct()
            .SelectMany(f => ClaimsOf(cell, f, isFor, isOfFor: true))
            .Concat(
                cell.Against.SelectMany(m => m.Told)
                    .Where(IsOfTheCase)
                    .Distinct()
                    .SelectMany(f => ClaimsOf(cell, f, isFor, isOfFor: false))
            )
            .Distinct()
            .OrderByDescending(c => c.Probability)
            .ThenBy(c => c.Row.File, StringComparer.Ordinal)
            .ThenBy(c => c.Row.Line);

    /// <summary>What to show of one side: the best match, a disputed value claim by claim.</summary>
    public static ImmutableArray<Ground> Grounds(Network history, Cell cell, bool isFor)
    {
        var facts = (isFor ? cell.For : cell.Against)
            .Take(1)
            .SelectMany(m => m.Told)
            .Where(IsOfTheCase)
            .Distinct()
            .ToList();
        var flags = facts.OfType<Property>().Where(IsFlag).ToList();
        if (flags.Count == 0 && facts.Count == 0 && !cell.For.IsEmpty)
        {
            // What is denied speaks against in the same breath.
            flags = [.. cell.For[0].Told.OfType<Property>().Where(IsFlag)];
        }

        return
        [
            .. facts
                .Except(flags)
                .Select(f => new Ground(f.Told(history), f.Cited(), f))
                .Concat(flags.Take(1).SelectMany(f => Said(cell, f, isFor))),
        ];
    }

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

    private static IEnumerable<Claim> ClaimsOf(Cell cell, Fact fact, bool isFor, bool isOfFor) =>
        fact.Claims.Where(claim =>
            (
                fact is Property property && IsFlag(property)
                    ? SaysYes(cell.Condition, property, claim)
                    : isOfFor == (claim.Stance == Stance.Affirms)
            ) == isFor
        );

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

    private static bool IsFlag(Property property) => property.Kind.Type == "flag";

    /// <summary>Whether a fact is about the case, and not only about the law.</summary>
    internal static bool IsOfTheCase(Fact fact) =>
        fact.Nodes.Any(n => !OfLaw.Contains(n.Kind.Name));
}
