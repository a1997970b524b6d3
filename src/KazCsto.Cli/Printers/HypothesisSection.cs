using KazCsto.Cases.Hypotheses;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints one hypothesis: who holds it, its support, its contradiction, and what other cases say of its cause.</summary>
internal static class HypothesisSection
{
    public static void Print(HypothesisWeighing weighing, Assessment assessment, bool isFull, Prose prose)
    {
        var history = weighing.History;
        var verdict = assessment.Judged(history);
        prose.Heading(verdict.Text);
        prose.Line(assessment.Hypothesis.Says);
        foreach (var fact in assessment.HeldBy)
        {
            prose.Line($"Held: {fact.Told(history)}", fact.Cited());
        }

        if (assessment.HeldBy.IsEmpty)
        {
            prose.Line("Held by no source at hand");
        }

        foreach (
            var (consistency, words, none) in new[]
            {
                (Consistency.Consistent, "For it", "no test speaks for it"),
                (Consistency.Inconsistent, "Against it", "no test speaks against it"),
                (Consistency.Contested, "Contested", ""),
                (Consistency.Unknown, "Not known", ""),
            }
        )
        {
            var results = assessment.With(consistency).ToList();
            if (results.Count > 0)
            {
                prose.Line($"{words}:");
                results.ForEach(r => PrintResult(weighing, r, isFull, prose));
            }
            else if (none.Length > 0)
            {
                prose.Line($"{words}: {none}");
            }
        }

        PrintElsewhere(weighing, assessment, isFull, prose);
    }

    private static void PrintResult(HypothesisWeighing weighing, TestResult result, bool isFull, Prose prose)
    {
        var statement = result.Told(weighing);
        if (!isFull)
        {
            prose.Line(statement.Text, statement.Cited(), indent: 2);
            return;
        }

        prose.Line(statement.Text, result.Evidence.Test.Why, indent: 2);
        PrintFacts(weighing.History, statement, prose);
    }

    private static void PrintElsewhere(HypothesisWeighing weighing, Assessment assessment, bool isFull, Prose prose)
    {
        if (assessment.Hypothesis.Cause is not { } cause)
        {
            prose.Line("Other cases: it names no cause that cases can be compared by");
            return;
        }

        var told = assessment
            .Elsewhere.Where(e => isFull || e.IsAgainstSufficiency || e.IsAgainstNecessity || e.WouldBeAgainst)
            .ToList();
        prose.Line(
            told.Count > 0
                ? $"Other cases, cause “{cause.Label}”:"
                : $"Other cases, cause “{cause.Label}”: none speaks against it"
        );
        foreach (var elsewhere in told)
        {
            var statement = elsewhere.Told(weighing.History);
            prose.Line(statement.Text, isFull ? "" : statement.Cited(), indent: 2);
            if (isFull)
            {
                PrintFacts(weighing.History, statement, prose);
            }
        }
    }

    private static void PrintFacts(Network history, Statement statement, Prose prose)
    {
        foreach (var fact in statement.Facts)
        {
            prose.Line(fact.Told(history), fact.Cited(), indent: 3);
        }
    }
}
