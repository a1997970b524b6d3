using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Rankings;

namespace KazCsto.Cli.Output;

/// <summary>Prints the findings that matter on one screen.</summary>
internal static class FindingsPrinter
{
    private const int Shown = 4;
    private const int Ranked = 3;

    public static void Print(ReportContent content, TextWriter output)
    {
        var prose = new Prose(output);
        prose.Title($"{content.Plan.Title} {content.Plan.Subtitle}");
        prose.Line(
            $"{Export.Numbers.InWords(content.Network.Day!.Value)}: {content.Network.Nodes.Length} nodes, {content.Network.Ties.Length} ties, {content.History.Claims.Count()} claims from {content.History.Sources.Length} sources",
            indent: 0
        );
        foreach (var finding in content.Findings)
        {
            PrintFinding(finding, prose);
        }

        prose.Heading("Who ranks first?");
        foreach (var ranking in content.SideBySide)
        {
            foreach (var kind in content.Plan.RankedKinds)
            {
                PrintRanking(ranking, kind, prose);
            }
        }

        PrintDisputes(content, prose);
    }

    private static void PrintDisputes(ReportContent content, Prose prose)
    {
        prose.Heading(
            $"Where do claims disagree? On {content.Disputes.Length} points, above all on"
        );
        var values = content
            .Disputes.Where(d => d.Detail is not null)
            .OrderByDescending(d => d.Detail!.Readings.Sum(r => r.Claims.Length))
            .ThenBy(d => d.Fact.Id, StringComparer.Ordinal);
        foreach (var dispute in values.Take(Shown))
        {
            var readings = dispute.Detail!.Readings;
            prose.Line(
                $"{dispute.Title}: {readings[0].Value} is in force; also claimed: {string.Join(", ", readings.Skip(1).Select(r => r.Value))}",
                $"{readings[0].Claims[0].Citation} against {readings[1].Claims[0].Citation}"
            );
        }
    }

    private static void PrintFinding(Finding finding, Prose prose)
    {
        prose.Heading(finding.Question);
        foreach (var statement in finding.Statements.Take(Shown))
        {
            var weakest = statement.Facts.MinBy(f => f.Probability);
            prose.Line(statement.Text, weakest?.BestClaim.Citation ?? "");
        }

        if (finding.Statements.Length > Shown)
        {
            prose.Line($"and {finding.Statements.Length - Shown} more in report.html");
        }
    }

    private static void PrintRanking(Ranking ranking, string kind, Prose prose)
    {
        var ranked = ranking.OfKind(kind).Where(n => n.Rank > 0).ToList();
        var first = ranked.Take(Ranked).ToList();
        // Where all have one score, nobody is first.
        if (ranked.Any(n => n.Rank > 1))
        {
            var places = first.Select(n =>
                $"{n.Rank}{(n.IsTied ? "=" : "")} {n.Node.Name} {Numbers.Short(n.Score)}"
            );
            prose.Line(
                $"{ranking.Measure.Aspect} of a {kind} ({ranking.Measure.Name}): {string.Join(", ", places)}",
                $"projection {ranking.Projection.Rule.Name}"
            );
        }
    }
}
