using KazCsto.Cases.Files;

namespace KazCsto.Answers.Findings;

/// <summary>How the cases ended, and what set one of them apart.</summary>
internal static class CaseFindings
{
    private static readonly PropertyMeaning[] Readings = [Meaning.Motive, Meaning.Consequence, Meaning.Parallel];

    /// <summary>How the cases ended, from the most to the least, and what is claimed to set the one at the centre apart.</summary>
    /// <param name="history">All of history.</param>
    /// <param name="centre">The case at the centre.</param>
    public static IEnumerable<Finding> Of(Network history, Node centre)
    {
        var schema = history.Schema;
        yield return Finding.Of("How did the cases end?", Outcomes(history), schema, Requirements.Outcomes);
        yield return Finding.Of(
            $"What set {centre.Name} apart?",
            Claimed(history, centre, Meaning.Difference).Select(p => new Statement(p.Valued(history), [p])),
            schema,
            Requirements.Differences
        );
        yield return Finding.Of(
            "What was it for, and what may follow?",
            Readings.SelectMany(of => Claimed(history, centre, of)).Select(p => Statement.Of(p, history)),
            schema,
            Requirements.Readings
        );
    }

    private static IEnumerable<Statement> Outcomes(Network history)
    {
        var cases = CaseFile.All(history).Where(c => c.Outcome is not null).ToLookup(c => c.Outcome!.Value);
        var steps = history
            .Schema.Properties.Values.Where(p => p.Means == Meaning.Outcome)
            .SelectMany(p => p.Values)
            .Distinct();
        return steps
            .Reverse()
            .Where(cases.Contains)
            .Select(outcome => new Statement(
                $"{outcome}: {string.Join("; ", cases[outcome].Select(c => Named(c, history)))}",
                [.. cases[outcome].Select(c => c.Outcome!)]
            ));
    }

    private static string Named(CaseFile file, Network history)
    {
        var scope = file.IsInArticle ? "" : " (beyond the article)";
        return $"{file.Case.Name}{scope}{new[] { file.Outcome! }.Reservation(history)}";
    }

    private static IEnumerable<Property> Claimed(Network history, Node node, PropertyMeaning of) =>
        history
            .PropertiesOf(node)
            .Where(p => p.Is(of) && p.Standing != Standing.Denied)
            .OrderByDescending(p => p.Probability)
            .ThenBy(p => p.Id, StringComparer.Ordinal);
}
