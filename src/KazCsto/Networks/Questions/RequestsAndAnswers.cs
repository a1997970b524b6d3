namespace KazCsto.Networks.Questions;

/// <summary>Who asked whom for help, when, and who answered.</summary>
internal static class RequestsAndAnswers
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked) =>
        from about in Of(history.Ties, Meaning.Concerns)
        where about.To.Is(Meaning.Case) && asked.Text("crisis").Fits(about.To.Id)
        where about.From.ValueOf(Meaning.Form) == Meaning.Request
        from request in Of(history.InEdges(about.From), Meaning.Made)
        from address in Any(Of(history.OutEdges(about.From), Meaning.AddressedTo))
        from answer in Any(Of(history.InEdges(about.From), Meaning.Answers))
        from made in Any(answer is null ? [] : Of(history.InEdges(answer.From), Meaning.Made))
        orderby history.ValueOf(about.From, Meaning.Date) as string
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
            history.ValueOf(request.To, Meaning.Date),
            address?.To.Name,
            address?.To.Id,
            answer?.From.Name,
            answer?.From.Id,
            answer is null ? null : history.ValueOf(answer.From, Meaning.Date),
            made?.From.Name,
            ties.Min(t => t.Sureness()),
            Cells.Together([
                .. ties.Select(t => t.Doubt()),
                history.CaveatOf(request.To, Meaning.Date),
                answer is null ? "" : history.CaveatOf(answer.From, Meaning.Date),
            ]),
        ];
    }

    private static IEnumerable<Tie> Of(IEnumerable<Tie> ties, TieMeaning kind) =>
        ties.Where(t => t.Standing == Standing.InForce && t.Is(kind));

    private static IEnumerable<Tie?> Any(IEnumerable<Tie> ties) => ties.Cast<Tie?>().DefaultIfEmpty(null);
}
