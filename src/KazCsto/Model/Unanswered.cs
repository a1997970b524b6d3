namespace KazCsto.Model;

/// <summary>A question that a schema cannot answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Missing">The meanings that nothing has; of each group one would be enough.</param>
/// <param name="Beside">Of each of these the kinds, roles or values of its sort that mean nothing: it may be one of them that ought to mean it.</param>
internal sealed record Unanswered(
    Requirement Question,
    ImmutableArray<ImmutableArray<Meaning>> Missing,
    ILookup<Meaning, string> Beside
)
{
    private const int MostExplained = 3;

    /// <summary>What is missing: <c>no kind of tie of graph/schema.yaml means 'decided-by' (is applied by the decision of a body)</c>.</summary>
    public string Why =>
        string.Join(
            "; ",
            Lacking.GroupBy(m => m.Sort).Select(of => $"no {of.Key} of graph/schema.yaml means {Listed([.. of])}")
        );

    /// <summary>Each meaning that nothing has.</summary>
    public IReadOnlyList<Meaning> Lacking => [.. Missing.SelectMany(any => any).Distinct()];

    /// <summary>The same as a sentence about the question.</summary>
    public string Told => $"It cannot be told {Question.Asks}: {Why}.";

    private static string Listed(IReadOnlyList<Meaning> meanings)
    {
        var told = meanings
            .Select(m => meanings.Count > MostExplained ? $"'{m.Name}'" : $"'{m.Name}' ({m.Says})")
            .ToList();
        return told.Count == 1 ? told[0] : $"{string.Join(", ", told.SkipLast(1))} or {told[^1]}";
    }
}
