using System.Xml.Linq;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Pages;

/// <summary>Lines that unfold to the claims behind them.</summary>
internal static class Claims
{
    private const int MostCited = 3;

    /// <summary>A line with its best citation, or with another; opened, it shows every claim of every fact.</summary>
    public static XElement Unfolding(object text, IEnumerable<Fact> facts, string cited = "")
    {
        var all = facts.DistinctBy(f => f.Id).ToList();
        var claims = all.Sum(f => f.Claims.Length);
        return claims == 0
            ? El("p", text)
            : Opening(
                [El("span", text), " ", El("span", Class("cite"), cited.Length > 0 ? cited : Cite(all, claims))],
                all.Count == 1 ? ListOf(all[0]) : all.Select(FactBlock)
            );
    }

    /// <summary>The citations of a few facts and the number of the others; opened, every claim of every fact.</summary>
    public static XElement Folded(IEnumerable<Fact> facts)
    {
        var all = facts.DistinctBy(f => f.Id).ToList();
        var cited = all.Select(f => f.BestClaim.Citation).Distinct().ToList();
        var more = cited.Count - MostCited;
        return Opening(
            [
                string.Join("; ", cited.Take(MostCited)),
                more > 0 ? $" and {Counted.Of(more, "other")}" : null,
                El("span", Class("cite"), $" · {Counted.Of(all.Sum(f => f.Claims.Length), "claim")}"),
            ],
            all.Select(FactBlock)
        );
    }

    public static XElement ListOf(Fact fact) =>
        El("ul", Class("claims"), fact.Claims.Select(claim => ClaimItem(claim, fact)));

    private static XElement FactBlock(Fact fact) => El("div", El("p", Class("fact"), fact.Guarded()), ListOf(fact));

    private static XElement ClaimItem(Claim claim, Fact fact) =>
        El(
            "li",
            Tag(claim),
            claim.SaysOf(fact),
            claim.Note,
            " ",
            El("span", Class("cite"), $"{claim.Citation} · {Dated(claim)}{claim.Row}")
        );

    private static XElement? Tag(Claim claim) =>
        claim.Caveat.Length == 0
            ? null
            : El("span", Class(claim.Stance == Stance.Denies ? "tag denied" : "tag"), claim.Caveat);

    private static string Dated(Claim claim)
    {
        var period = claim.Period.ToString();
        return period.Length == 0 ? "" : $"{period} · ";
    }

    private static string Cite(List<Fact> facts, int claims)
    {
        var weakest = facts.MinBy(f => f.Probability)!;
        return facts.Count == 1
            ? weakest.Cited()
            : $"{Counted.Of(claims, "claim")} on {facts.Count} facts; the weakest {weakest.BestClaim.Citation}";
    }
}
