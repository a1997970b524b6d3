using KazCsto.Graphs;

namespace KazCsto.Networks.Questions;

/// <summary>Which claims are denied, by whom, and who affirms the same.</summary>
internal static class Contradictions
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        from fact in history.Facts
        where fact.Touches(asked.Text("node")) || fact.Id == asked.Text("node")
        from denial in fact.Claims
        where denial.Stance == Stance.Denies
        from affirmation in fact
            .Claims.Where(c => c.Stance == Stance.Affirms && ValueOf(c) == ValueOf(denial))
            .Cast<Claim?>()
            .DefaultIfEmpty(null)
        select Row(fact, denial, affirmation);

    private static object?[] Row(Fact fact, Claim denial, Claim? affirmation)
    {
        var property = fact as Property;
        return
        [
            property?.Node.Id ?? fact.Id,
            property?.Kind.Name,
            ValueOf(denial),
            denial.Caveat,
            Cells.OrNull(denial.Note),
            denial.Citation,
            Digits.Rounded(denial.Probability),
            affirmation?.Caveat,
            Cells.OrNull(affirmation?.Note),
            affirmation?.Citation,
            affirmation is null ? null : Digits.Rounded(affirmation.Probability),
        ];
    }

    private static string? ValueOf(Claim claim) => claim.Says.GetValueOrDefault("value");
}
