using KazCsto.Answers.Report;
using KazCsto.Cli.Output;
using KazCsto.Evidence;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the findings that matter on one screen.</summary>
internal static class FindingsPrinter
{
    private const int Shown = 4;
    private const int Ranked = 3;

    public static void Print(ReportContent content, TextWriter output)
    {
        var prose = new Prose(output);
        var network = content.Network;
        prose.Title($"{content.Plan.Title} {content.Plan.Subtitle}");
        prose.Line(
            $"{Numbers.InWords(network.Day!.Value)}{content.Restriction}: {network.Nodes.Length} nodes, {network.Ties.Length} ties; {content.History.Claims.Count()} claims from {content.History.Sources.Length} sources in all",
            indent: 0
        );
        foreach (var finding in content.Findings)
        {
            // The answer to the question of the report is read whole.
            PrintFinding(finding, prose, finding == content.Study?.InShort ? finding.Statements.Length : Shown);
        }

        prose.Heading("Who ranks first, and how sure is that?");
        prose.Line(
            $"In how many of {content.Evidence.FirstPlaces.Values.Select(p => p.Draws).FirstOrDefault()} networks drawn by the grades of the claims they are first (and by the other maps), how many claims would have to be wrong for another to be, and under how many choices of grades, levels, parallel ties and lengths they are.",
            indent: 0
        );
        foreach (var ranking in content.SideBySide.Where(r => r.Measure.Aspect != "exit"))
        {
            foreach (var kind in content.Plan.RankedKinds)
            {
                PrintRanking(content, ranking, kind, prose);
            }
        }

        PrintExit(content, prose);
        foreach (var finding in content.Evidence.Findings)
        {
            PrintFinding(finding, prose);
        }

        PrintEffects(content, prose);
        PrintDisputes(content, prose);
    }

    private static void PrintFinding(Finding finding, Prose prose, int shown = Shown)
    {
        prose.Heading(finding.Question);
        if (finding.Statements.IsEmpty)
        {
            prose.Line("Nothing is claimed.");
        }

        foreach (var statement in finding.Statements.Take(shown))
        {
            prose.Line(statement.Text, statement.Cited());
        }

        if (finding.Statements.Length > shown)
        {
            prose.Line($"and {finding.Statements.Length - shown} more in report.html");
        }
    }

    private static void PrintRanking(ReportContent content, Ranking ranking, string kind, Prose prose)
    {
        var ranked = ranking.OfKind(kind).Where(n => n.Rank > 0).ToList();
        // Where all have one score, nobody is first.
        if (!ranked.Any(n => n.Rank > 1))
        {
            return;
        }

        var places = ranked.Take(Ranked).Select(n => $"{n.Place} {n.Node.Name}");
        prose.Line(
            $"{ranking.Measure.Aspect} of {Counted.One(kind)}, {ranking.Measure.Name}: {string.Join(", ", places)}",
            content.Evidence.FirstPlaces.TryGetValue((ranking.Measure.Name, kind), out var first) ? first.InShort : ""
        );
    }

    /// <summary>Exit is no ranking where one partner is the only one: then it is said of whom.</summary>
    private static void PrintExit(ReportContent content, Prose prose)
    {
        foreach (
            var only in content.Dependences.Where(d => d.Share == 1).GroupBy(d => d.Partner).Where(g => g.Count() > 1)
        )
        {
            var families = only.GroupBy(d => d.Family)
                .Select(f => $"{f.Key} of {string.Join(", ", f.Select(d => d.Node.Name))}");
            prose.Line(
                $"exit: {only.Key.Name} is the only partner in the data for {string.Join("; ", families)}",
                Statement.OfAll("", only.SelectMany(d => d.Ties).Distinct(), content.Network).Cited()
            );
        }
    }

    /// <summary>Of each scenario what follows, in one line.</summary>
    private static void PrintEffects(ReportContent content, Prose prose)
    {
        if (content.Evidence.Effects.IsEmpty)
        {
            return;
        }

        prose.Heading("What would be different if it were otherwise?");
        foreach (var effect in content.Evidence.Effects)
        {
            prose.Line(effect.Told);
        }
    }

    /// <summary>Where the source that most claims cite is outweighed by others.</summary>
    private static void PrintDisputes(ReportContent content, Prose prose)
    {
        var main = content.History.Claims.GroupBy(c => c.Source).MaxBy(g => g.Count())!.Key;
        var outweighed = content
            .Disputes.Where(d => d.Detail?.InForce.Claims.All(c => c.Source != main) == true)
            .Where(d => ReadingOf(d, main) is not null)
            .OrderByDescending(d => d.Fact.Claims.Length)
            .ThenBy(d => d.Fact.Id, StringComparer.Ordinal)
            .ToList();
        if (outweighed.Count == 0)
        {
            return;
        }

        prose.Heading($"Where do other sources outweigh {main.CitedAs}? On {Counted.Of(outweighed.Count, "point")}");
        foreach (var dispute in outweighed.Take(Shown))
        {
            var (inForce, other) = (dispute.Detail!.InForce, ReadingOf(dispute, main)!);
            prose.Line(
                $"{dispute.Title}: {dispute.Told(inForce)}, not {dispute.Told(other)}",
                $"{inForce.Claims[0].Citation} against {other.Claims.First(c => c.Source == main).Citation}"
            );
        }

        prose.Line(
            $"report.html shows all {content.Disputes.Length} points on which claims disagree, which value is in force, and why."
        );
    }

    private static Reading? ReadingOf(Dispute dispute, Source source) =>
        dispute.Detail!.Readings.FirstOrDefault(r => r.Claims.Any(c => c.Source == source));
}
