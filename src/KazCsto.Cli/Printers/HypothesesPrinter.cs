using KazCsto.Cases.Hypotheses;
using KazCsto.Cli.Output;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cli.Printers;

/// <summary>Prints hypotheses against the evidence.</summary>
internal static class HypothesesPrinter
{
    private const int MostSets = 10;

    public static void Print(HypothesisWeighing weighing, Hypothesis? only, string format, TextWriter output)
    {
        var shown = weighing.Assessments.Where(a => only is null || a.Hypothesis == only).ToList();
        if (format != "table")
        {
            HypothesesRows.Of(shown).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        if (only is null)
        {
            Overview(weighing).Write(output, format);
            PrintOrder(weighing, prose);
        }

        foreach (var assessment in shown)
        {
            HypothesisSection.Print(weighing, assessment, isFull: only is not null, prose);
        }

        if (only is null)
        {
            EvidenceTable.Print(weighing, prose, output);
        }

        PrintDeciders(weighing, only, prose);
    }

    private static Table Overview(HypothesisWeighing weighing)
    {
        var table = new Table(
            "",
            "rank",
            "hypothesis",
            "held by",
            "for",
            "against",
            "by how sure",
            "contested",
            "unknown",
            "not enough in",
            "verdict"
        );
        foreach (var (index, a) in weighing.Assessments.Index())
        {
            table.Add(
                EvidenceTable.Letter(index),
                a.Rank is { } rank ? $"{rank}{(a.IsTied ? "=" : "")}" : null,
                a.Hypothesis.Label,
                HeldBy(a),
                a.With(Consistency.Consistent).Count(),
                a.Inconsistencies,
                a.Weighed,
                a.With(Consistency.Contested).Count(),
                a.With(Consistency.Unknown).Count(),
                a.Hypothesis.Cause is null ? null : $"{a.NotEnoughIn.Count()} of {a.Elsewhere.Count(e => !e.Reached)}",
                a.Verdict.Told()
            );
        }

        return table;
    }

    private static string HeldBy(Assessment assessment)
    {
        var names = assessment.Holders.Select(s => s.CitedAs).ToList();
        return names.Count switch
        {
            0 => "no source at hand",
            1 => names[0],
            _ => $"{names[0]} and {names.Count - 1} more",
        };
    }

    private static void PrintOrder(HypothesisWeighing weighing, Prose prose)
    {
        prose.Line(
            $"for, against = tests with the answer expected, or the opposite; by how sure = the same by how sure the contrary answers are; not enough in = of the other cases of which it is not so that {weighing.Cut.Label}, those with the same cause. What each leads one to expect is a judgement, given with its reason in graph/tests.yaml. {HypothesisWords.Legend}",
            indent: 0
        );
        prose.Heading($"{weighing.Case.Name}: how to read the order");
        foreach (var statement in weighing.Order())
        {
            prose.Line(statement.Text, statement.Cited());
        }

        foreach (var set in weighing.CoveringSets.Take(MostSets))
        {
            prose.Line(string.Join(" + ", set.Select(h => h.Label)), indent: 2);
        }

        if (weighing.CoveringSets.Length > MostSets)
        {
            prose.Line($"and {weighing.CoveringSets.Length - MostSets} more sets", indent: 2);
        }
    }

    private static void PrintDeciders(HypothesisWeighing weighing, Hypothesis? only, Prose prose)
    {
        prose.Heading("What decides the order, or a verdict");
        foreach (var statement in weighing.Decided(only))
        {
            prose.Line(statement.Text, statement.Cited());
        }
    }
}
