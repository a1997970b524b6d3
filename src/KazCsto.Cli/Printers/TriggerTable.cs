using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints all cases: the decision against each text in force.</summary>
internal static class TriggerTable
{
    public static void Print(IEnumerable<CaseVerdict> verdicts, string format, TextWriter output)
    {
        var isTable = format == "table";
        var table = isTable
            ? new Table("case", "text in force", "asked", "rule", "decided", "verdict")
            : new Table("case", "day", "rule", "provision", "asked", "verdict", "decided", "conduct");
        foreach (var verdict in verdicts)
        {
            if (isTable && verdict.Provisions.IsEmpty)
            {
                var why = verdict.PassedOver.Select(p => p.Why).LastOrDefault("no rule is there");
                table.Add(verdict.Case.Name, "none", "-", $"none applied: {why}", "-", "-");
            }

            foreach (var judged in verdict.Provisions)
            {
                var (asked, decided) = (
                    judged.Asked.Answer.Told(),
                    $"{judged.Help.Condition.Label}: {judged.Help.Answer.Told()}"
                );
                if (!isTable)
                {
                    table.Add(
                        verdict.Case.Id,
                        Numbers.Iso(verdict.Day),
                        judged.Rule.Name,
                        judged.Rule.Provision.Id,
                        asked,
                        judged.Applicability.Told(),
                        decided,
                        judged.Conducted()
                    );
                }
                else if (judged.Rule.Reading.Length == 0)
                {
                    table.Add(
                        verdict.Case.Name,
                        judged.Rule.Title,
                        asked,
                        judged.Applicability.Told(),
                        decided,
                        judged.Conducted()
                    );
                }
            }
        }

        table.Write(output, format);
        if (isTable)
        {
            new Prose(output).Line(ConductWords.Legend, indent: 0);
        }
    }
}
