using KazCsto.Cli.Output;
using KazCsto.Power.Voting;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what votes and what the network give the members of a body, for a reader.</summary>
internal sealed class PowerPrinter(VotingStudy study, string when)
{
    private const int MostGroups = 4;

    private static readonly string[] ByBudget = ["budget share", "Banzhaf by budget share (assumed)"];

    public void Print(TextWriter output)
    {
        var prose = new Prose(output);
        prose.Title($"Voting power and network power in {study.Body.Name} {when}");
        foreach (var finding in VotingFindings.Of(study))
        {
            prose.Line(finding.Text, finding.Cited(), indent: 0);
        }

        prose.Heading("The members");
        Members().Write(output, "table");
        PrintLegend(prose);
        if (study.Budget is { } budget)
        {
            prose.Heading("If votes went by share of the budget (assumed): power by the quota");
            Quotas(budget).Write(output, "table");
        }

        PrintBasis(prose);
    }

    private Table Members()
    {
        var table = new Table([
            "member",
            .. study.Formal is null ? [] : (string[])["veto", $"Banzhaf by {study.Rule!.Value}"],
            .. study.Budget is null ? [] : ByBudget,
            .. study.Places.Select(p => $"{p.Ranking.Measure.Aspect}: {p.Ranking.Measure.Name}"),
        ]);
        foreach (var (i, member) in study.Members.Index())
        {
            table.Add([
                member.Name,
                .. study.Formal is { } formal ? FormalCells(formal.Players[i]) : [],
                .. study.Budget is { } budget
                    ? new object?[] { ShareOf(budget.Shares[i]), VotingWords.Exact(budget.Majority.Players[i].Banzhaf) }
                    : [],
                .. study.Places.Select(p => $"{p.Places[i]} ({Numbers.Short(p.Places[i].Score)})"),
            ]);
        }

        return table;
    }

    private static object?[] FormalCells(PlayerPower power) => [power.HasVeto, VotingWords.Exact(power.Banzhaf)];

    /// <summary>The share, and whether it is claimed or only assumed.</summary>
    private static string ShareOf(BudgetShare share) =>
        $"{VotingWords.Percent(share.Share, 1)} ({(share.Claimed is null ? "assumed" : "claimed")})";

    private void PrintLegend(Prose prose)
    {
        prose.Line(
            "Banzhaf: the share of all swings, which are coalitions that win with a member and lose without it.",
            indent: 0
        );
        if (study.Budget is not null)
        {
            prose.Line(
                "By budget share (assumed): as if shares of the budget were votes and more than half of them decided.",
                indent: 0
            );
        }

        if (study.Places.IsEmpty)
        {
            return;
        }

        prose.Line(
            "Network: rank among the members (score); 1 has most power, so the least dependent is first by exit.",
            indent: 0
        );
        foreach (var (name, formal) in Formals())
        {
            prose.Line(Correlations(name, formal), indent: 0);
        }
    }

    private IEnumerable<(string Name, VotingPower Formal)> Formals()
    {
        if (study.Formal is { } formal)
        {
            yield return (study.Rule!.Value, formal);
        }

        if (study.Budget is { } budget)
        {
            yield return ("budget share (assumed)", budget.Majority);
        }
    }

    private string Correlations(string name, VotingPower formal)
    {
        if (formal.Players.Select(p => p.Swings).Distinct().Count() < 2)
        {
            return $"By {name} all have the same power, so that it correlates with nothing.";
        }

        var taus = study.Places.Select(p => (p.Ranking.Measure.Name, Tau: p.CorrelationWith(formal))).ToList();
        var told = taus.Select(p => $"{p.Name} {(double.IsNaN(p.Tau) ? "-" : Numbers.Short(Math.Round(p.Tau, 2)))}");
        var none = taus.Exists(p => double.IsNaN(p.Tau)) ? " (-: it does not tell most members apart)" : "";
        return $"Rank correlation (tau-b) with Banzhaf by {name}: {string.Join(", ", told)}{none}.";
    }

    /// <summary>The shares of each group of equal members, by both indices where there is room.</summary>
    private static Table Quotas(BudgetGame budget)
    {
        var groups = budget.Groups.Take(MostGroups).ToList();
        var names = groups.Select(
            (g, i) =>
                VotingWords.Group(
                    [.. g.Select(n => n.Name)],
                    budget.Shares.Length,
                    i == groups.Count - 1 && budget.Groups.Count() == groups.Count
                )
        );
        var table = new Table([
            "quota, share of the votes",
            .. names.SelectMany(n => new[] { $"{n}: Banzhaf", "Shapley-Shubik" }),
        ]);
        var players = budget.Sweep.Groups.Take(MostGroups).Select(g => g[0]).ToList();
        foreach (var step in budget.Sweep.Steps)
        {
            table.Add([
                VotingWords.Quotas(step),
                .. players
                    .Select(i => step.Power.Players[i])
                    .SelectMany(p =>
                        new object?[] { VotingWords.Exact(p.Banzhaf), VotingWords.Exact(p.ShapleyShubik) }
                    ),
            ]);
        }

        return table;
    }

    private void PrintBasis(Prose prose)
    {
        prose.Heading("What this rests on");
        if (study.Rule is { } rule)
        {
            prose.Line(rule.Told(study.Network), rule.Cited());
        }

        if (study.WhyNoVote is { } why)
        {
            prose.Line(why);
        }

        var memberships = KazCsto.Model.Statement.OfAll(
            $"{Counted.Of(study.Members.Length, "member")}: {string.Join(", ", study.Members.Select(m => m.Name))}",
            study.Memberships,
            study.Network
        );
        prose.Line(memberships.Text, memberships.Cited());
        PrintBudget(prose);
    }

    private void PrintBudget(Prose prose)
    {
        foreach (var tie in study.Claimed)
        {
            prose.Line(tie.Told(study.Network), tie.Cited());
            prose.Line(tie.BestClaim.Note, indent: 2);
        }

        var shares = study.Budget?.Shares;
        prose.Line(
            shares is null
                ? study.Network.Schema.WhyNot(Requirements.Budgets)?.Told
                    ?? "No share of the budget is known that could count as votes."
            : shares.Value.Any(s => s.Claimed is null)
                ? "Assumed: each member without a claim pays an equal part of the rest."
            : "A share of the budget is known of every member; that it counts as votes is assumed."
        );
        if (shares?.Any(s => s is { Claimed: not null, IsOfTheDay: false }) == true)
        {
            prose.Line($"Assumed: what was claimed for other years also holds {when}.");
        }
    }
}
