using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Rules;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

/// <summary>Prints a case as judged by the texts of its day.</summary>
internal static class TriggerPrinter
{
    public static void Print(Network history, CaseVerdict verdict, TextWriter output)
    {
        var prose = new Prose(output);
        prose.Title($"{verdict.Case.Name}, by the texts in force on {verdict.Day}");
        foreach (var judged in verdict.Provisions)
        {
            prose.Heading($"{judged.Rule.Title}: {judged.Verdict.Told()}; {judged.Conducted()}");
            foreach (
                var cell in judged
                    .Facts.Prepend(judged.Bound)
                    .Concat(judged.Bars)
                    .Concat(judged.Decision)
            )
            {
                prose.Line($"{cell.Condition.Label}: {cell.Answer.Told()}", cell.Remark);
                foreach (var fact in cell.Cited)
                {
                    prose.Line(fact.Told(history), fact.Cited(), indent: 3);
                }
            }
        }

        foreach (var passed in verdict.PassedOver)
        {
            prose.Line($"not applied: {passed.Rule.Title}: {passed.Why}");
        }
    }
}
