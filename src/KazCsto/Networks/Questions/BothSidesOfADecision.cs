namespace KazCsto.Networks.Questions;

/// <summary>Who sat on both sides of a decision: whoever asked, and had a seat or an office in the body that answered.</summary>
internal static class BothSidesOfADecision
{
    private const int MostSeats = 2;

    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        (
            from about in InForce(history.Ties, Meaning.Concerns)
            where about.To.Is(Meaning.Case) && asked.Text("crisis").Fits(about.To.Id)
            from request in InForce(history.InEdges(about.From), Meaning.Made)
            from answer in InForce(history.InEdges(about.From), Meaning.Answers)
            from decision in InForce(history.InEdges(answer.From), Meaning.Made, Meaning.Approved)
            from row in Rows(history, request, answer, decision)
            select row
        ).DistinctBy(row => string.Join('\n', row));

    private static IEnumerable<object?[]> Rows(Network history, Tie request, Tie answer, Tie decision)
    {
        var date = FirstDayOf(history, decision.To);
        var day = new NetworkOnDay(history, date);
        return SimplePaths
            .From(
                request.From,
                node => day.From(node, Meaning.HoldsOffice, Meaning.MemberOf, Meaning.Chairs),
                MostSeats
            )
            .Where(way => way[^1].To.Equals(decision.From))
            .Select(seats =>
            {
                var grounds = day.On([request, answer, decision, .. seats]);
                return new object?[]
                {
                    request.From.Name,
                    request.From.Id,
                    request.To.Name,
                    decision.To.Name,
                    decision.To.Id,
                    date.ToString("yyyy-MM-dd"),
                    decision.From.Name,
                    decision.From.Id,
                    day.On(seats).Told,
                    day.On(seats).AreCertain,
                    grounds.Probability,
                    Cells.Together([history.CaveatOf(decision.To, Meaning.Date), grounds.Caveat]),
                };
            });
    }

    private static DateOnly FirstDayOf(Network history, Node decision) =>
        history.PropertyOf(decision, Meaning.Date) is { } date
            ? ImpreciseDate.TryParse(date.Value)!.Earliest
            : DateOnly.MinValue;

    private static IEnumerable<Tie> InForce(IEnumerable<Tie> ties, params TieMeaning[] kinds) =>
        ties.Where(t => t.Standing == Standing.InForce && t.Is(kinds));
}
