namespace KazCsto.Networks.Questions;

/// <summary>Who asked whom for help, when, and who answered.</summary>
internal static class RequestsAndAnswers
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        from about in Of(history.Ties, "concerns")
        where about.To.Kind.Name == "case" && asked.Text("crisis").Fits(about.To.Id)
        where about.From.Codes.GetValueOrDefault("form") == "request"
        from request in Of(history.InEdges(about.From), "made")
        from address in Any(Of(history.OutEdges(about.From), "addressed-to"))
        from answer in Any(Of(history.InEdges(about.From), "answers"))
        from made in Any(answer is null ? [] : Of(history.InEdges(answer.From), "made"))
        orderby history.ValueOf(about.From, "date") as string
        select Row(history, about, request, address, answer, made);

    private static object?[] Row(Network history, Tie about, Tie request, Tie? address, Tie? answer, Tie? made)
    {
        Tie[] ties = [.. new[] { about, request, address, answer, made }.OfType<Tie>()];
        return
        [
            about.To.Name,
            request.From.Name,
            request.From.Id,
            request.To.Name,
            request.To.Id,
            history.ValueOf(request.To, "date"),
            address?.To.Name,
            address?.To.Id,
            answer?.From.Name,
            answer?.From.Id,
            answer is null ? null : history.ValueOf(answer.From, "date"),
            made?.From.Name,
            ties.Min(t => t.Sureness()),
            Cells.Together([
                .. ties.Select(t => t.Doubt()),
                history.CaveatOf(request.To, "date"),
                answer is null ? "" : history.CaveatOf(answer.From, "date"),
            ]),
        ];
    }

    private static IEnumerable<Tie> Of(IEnumerable<Tie> ties, string kind) =>
        ties.Where(t => t.Standing == Standing.InForce && t.Kind.Name == kind);

    private static IEnumerable<Tie?> Any(IEnumerable<Tie> ties) => ties.Cast<Tie?>().DefaultIfEmpty(null);
}
