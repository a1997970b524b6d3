using KazCsto.Analysis.Cases;
using KazCsto.Model;

namespace KazCsto.Analysis.Findings;

/// <summary>How the cases ended, and what set one of them apart.</summary>
public static class CaseFindings
{
    /// <summary>The outcome of each case, and the differences that are claimed of the one at the centre.</summary>
    /// <param name="history">All of history.</param>
    /// <param name="centre">The case at the centre.</param>
    public static IEnumerable<Finding> Of(Network history, Node centre)
    {
        var cases = CaseFile.All(history);
        yield return new("How did the cases end?", [.. cases.Select(Outcome)]);
        yield return new(
            $"What set {centre.Name} apart?",
            [.. Claimed(history, centre, "difference")]
        );
        yield return new(
            "What may it have been for, and what may follow?",
            [
                .. Claimed(history, centre, "motive"),
                .. Claimed(history, centre, "consequence"),
                .. Claimed(history, centre, "parallel"),
            ]
        );
    }

    private static Statement Outcome(CaseFile file)
    {
        var outcome = file.Outcome?.Value ?? "not known";
        var scope = file.IsInArticle ? "" : " (beyond the article)";
        return new(
            $"{file.Case.Name}{scope}: {outcome}",
            file.Outcome is null ? [] : [file.Outcome]
        );
    }

    private static IEnumerable<Statement> Claimed(Network history, Node node, string property) =>
        history
            .PropertiesOf(node)
            .Where(p => p.Kind.Name == property && p.Standing != Standing.Denied)
            .OrderByDescending(p => p.Probability)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => Statement.Of(p, history));
}
