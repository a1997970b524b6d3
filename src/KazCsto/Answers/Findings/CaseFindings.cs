using KazCsto.Cases.Files;

namespace KazCsto.Answers.Findings;

/// <summary>How the cases ended, and what set one of them apart.</summary>
public static class CaseFindings
{
    private static readonly string[] Readings = ["motive", "consequence", "parallel"];

    /// <summary>How the cases ended, from the most to the least, and what is claimed to set the one at the centre apart.</summary>
    /// <param name="history">All of history.</param>
    /// <param name="centre">The case at the centre.</param>
    public static IEnumerable<Finding> Of(Network history, Node centre)
    {
        yield return new("How did the cases end?", [.. Outcomes(history)]);
        yield return new(
            $"What set {centre.Name} apart?",
            [.. Claimed(history, centre, "difference").Select(p => new Statement(p.Valued(history), [p]))]
        );
        yield return new(
            "What was it for, and what may follow?",
            [.. Readings.SelectMany(name => Claimed(history, centre, name)).Select(p => Statement.Of(p, history))]
        );
    }

    private static IEnumerable<Statement> Outcomes(Network history)
    {
        var cases = CaseFile.All(history).Where(c => c.Outcome is not null).ToLookup(c => c.Outcome!.Value);
        var steps = history.Schema.Properties.GetValueOrDefault("outcome")?.Values ?? [];
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

    private static IEnumerable<Property> Claimed(Network history, Node node, string property) =>
        history
            .PropertiesOf(node)
            .Where(p => p.Kind.Name == property && p.Standing != Standing.Denied)
            .OrderByDescending(p => p.Probability)
            .ThenBy(p => p.Id, StringComparer.Ordinal);
}
