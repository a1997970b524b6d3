using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

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
                PrintRanking(content, ranking, kind, prose);
            }
        }

        PrintDisputes(content, prose);
    }

    /// <summary>Where the source that most claims cite is outweighed by others.</summary>
    private static void PrintDisputes(ReportContent content, Prose prose)
    {
        var main = content.History.Claims.GroupBy(c => c.Source).MaxBy(g => g.Count())!.Key;
        var outweighed = content
            .Disputes.Where(d => d.Detail is not null)
            .Where(d =>
                d.Detail!.Readings[0].Claims.All(c => c.Source != main)
                && ReadingOf(d, main) is not null
            )
            .OrderByDescending(d => d.Fact.Claims.Length)
            .ThenBy(d => d.Fact.Id, StringComparer.Ordinal)
            .ToList();
        prose.Heading(
            $"Where do other sources outweigh {main.CitedAs}? On {outweighed.Count} points, such as"
        );
        foreach (var dispute in outweighed.Take(Shown))
        {
            var (inForce, other) = (dispute.Detail!.InForce, ReadingOf(dispute, main)!);
            prose.Line(
                $"{dispute.Title}: {inForce.Told}, not {other.Told}",
                $"{inForce.Claims[0].Citation} against {other.Claims.First(c => c.Source == main).Citation}"
            );
        }

        prose.Line(
            $"report.html shows all {content.Disputes.Length} points on which claims disagree, which value is in force, and why."
        );
    }

    private static Reading? ReadingOf(Dispute dispute, Source source) =>
        dispute.Detail!.Readings.FirstOrDefault(r => r.Claims.Any(c => c.Source == source));

    private static void PrintFinding(Finding finding, Prose prose)
    {
        prose.Heading(finding.Question);
        if (finding.Statements.IsEmpty)
        {
            prose.Line("Nothing is claimed.");
        }

        foreach (var statement in finding.Statements.Take(Shown))
        {
            prose.Line(statement.Text, statement.Cited());
        }

        if (finding.Statements.Length > Shown)
        {
            prose.Line($"and {finding.Statements.Length - Shown} more in report.html");
        }
    }

    private static void PrintRanking(
        ReportContent content,
        Ranking ranking,
        string kind,
        Prose prose
    )
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
                Standing(content, ranking, kind)
            );
        }
    }

    /// <summary>On what the first place hangs: the projection, and the numbers of its levels.</summary>
    private static string Standing(ReportContent content, Ranking ranking, string kind)
    {
        var name = ranking.Projection.Rule.Name;
        var check = content.Levels[name];
        return $"projection {name}; first under {check.StillFirst(ranking, kind)} of {check.Tried} choices of levels";
    }
}
