namespace KazCsto.Networks.Questions;

/// <summary>Who sat on both sides of a decision: whoever asked, and had a seat or an office in the body that answered.</summary>
internal static class BothSidesOfADecision
{
    private const int MostSeats = 2;

    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        (
            from about in InForce(history.Ties, "concerns")
            where about.To.Kind.Name == "case" && asked.Text("crisis").Fits(about.To.Id)
            from request in InForce(history.InEdges(about.From), "made")
            from answer in InForce(history.InEdges(about.From), "answers")
            from decision in InForce(history.InEdges(answer.From), "made", "approved")
            from row in Rows(history, request, answer, decision)
            select row
        ).DistinctBy(row => string.Join('\n', row));

    private static IEnumerable<object?[]> Rows(Network history, Tie request, Tie answer, Tie decision)
    {
        var date = FirstDayOf(history, decision.To);
        var day = new NetworkOnDay(history, date);
        return SimplePaths
            .From(request.From, node => day.From(node, "holds-office", "member-of", "chairs"), MostSeats)
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
                    Cells.Together([history.CaveatOf(decision.To, "date"), grounds.Caveat]),
                };
            });
    }

    private static DateOnly FirstDayOf(Network history, Node decision) =>
        history.PropertyOf(decision, "date") is { } date
            ? ImpreciseDate.TryParse(date.Value)!.Earliest
            : DateOnly.MinValue;

    private static IEnumerable<Tie> InForce(IEnumerable<Tie> ties, params string[] kinds) =>
        ties.Where(t => t.Standing == Standing.InForce && kinds.Contains(t.Kind.Name));
}
