using KazCsto.Cli.Output;
using KazCsto.Model.Scenarios;
using KazCsto.Time.Scenarios;

namespace KazCsto.Cli.Printers;

/// <summary>Prints scenarios, and what would be different if they were so.</summary>
internal static class WhatIfPrinter
{
    private const int ShownOfAKind = 8;

    public static void PrintList(IReadOnlyList<Scenario> scenarios, string format, TextWriter output)
    {
        if (format != "table")
        {
            var table = new Table("scenario", "title", "why", "file");
            foreach (var scenario in scenarios)
            {
                table.Add(scenario.Name, scenario.Title, scenario.Why, scenario.File);
            }

            table.Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title(scenarios.Count == 0 ? "There are no scenarios in seeds/scenarios" : "What if");
        foreach (var scenario in scenarios)
        {
            prose.Line($"{scenario.Name}: {scenario.Title}");
            prose.Line(scenario.Why, indent: 2);
        }
    }

    public static void Print(ScenarioEffect effect, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(effect, format).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title(
            $"What if, on {Numbers.InWords(effect.Before.Day!.Value)}: {string.Join("; then ", effect.Scenarios.Select(s => s.Title))}"
        );
        foreach (var scenario in effect.Scenarios)
        {
            prose.Line(scenario.Why);
        }

        foreach (var part in effect.Parts)
        {
            PrintPart(part, prose);
        }
    }

    private static void PrintPart(EffectPart part, Prose prose)
    {
        prose.Heading(part.Question);
        if (!part.IsDifferent)
        {
            prose.Line(part.Unchanged);
        }

        foreach (var same in part.Lines.GroupBy(l => l.What))
        {
            foreach (var line in same.Take(ShownOfAKind))
            {
                prose.Line(line.Statement.Text, line.Statement.Cited());
            }

            if (same.Count() > ShownOfAKind)
            {
                prose.Line(
                    $"and {Counted.Of(same.Count() - ShownOfAKind, "other")}: {same.Key}; --format tsv shows all"
                );
            }
        }
    }

    private static Table Rows(ScenarioEffect effect, string format)
    {
        var table = new Table(
            "what",
            "different",
            "about",
            "sentence",
            "before",
            "after",
            "score_before",
            "score_after",
            "facts",
            "probability",
            "citation"
        );
        foreach (var line in effect.Parts.SelectMany(p => p.Lines))
        {
            var facts = line.Statement.Facts.Select(f => f.Id).ToList();
            var weakest = line.Statement.Facts.MinBy(f => f.Probability);
            table.Add(
                line.What,
                line.IsDifferent,
                line.About,
                line.Statement.Text,
                line.Before,
                line.After,
                line.ScoreBefore,
                line.ScoreAfter,
                format == "json" ? facts : string.Join("; ", facts),
                weakest?.Probability,
                weakest?.BestClaim.Citation
            );
        }

        return table;
    }
}
