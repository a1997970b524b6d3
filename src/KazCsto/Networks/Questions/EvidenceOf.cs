using KazCsto.Graphs;

namespace KazCsto.Networks.Questions;

/// <summary>What all claims about a node or a tie say, where they stand, and how good they are.</summary>
internal static class EvidenceOf
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        history
            .Facts.Where(f => f.Nodes.Any(n => n.Id == asked.Text("id")) || (f is Tie && f.Id == asked.Text("id")))
            .SelectMany(f => f.Claims)
            .Select(Row);

    private static object?[] Row(Claim claim)
    {
        var property = claim.Subject as PropertySubject;
        return
        [
            property?.Node.Id ?? claim.Subject.Id,
            property?.Kind.Name,
            Said(claim, "value") ?? Said(claim, "role") ?? Said(claim, "quantity"),
            claim.Period.Since?.Text,
            claim.Period.Until?.Text,
            Cells.Of(claim.Stance),
            claim.Basis.ToString().ToLowerInvariant(),
            claim.SaidBy?.Id,
            claim.Grade,
            Digits.Rounded(claim.Probability),
            claim.Caveat,
            claim.Citation,
            Cells.OrNull(claim.Source.Title),
            Cells.OrNull(claim.Note),
            claim.Row.ToString(),
        ];
    }

    private static string? Said(Claim claim, string attribute) => Cells.OrNull(claim.Says.GetValueOrDefault(attribute));
}
