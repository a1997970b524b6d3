using KazCsto.Power.Voting;

namespace KazCsto.Answers.Voting;

/// <summary>What votes and what the network give the members of a body.</summary>
internal sealed class PowerAnswer(VotingStudy study, Scope scope)
{
    private const int MostGroups = 4;
    private const string ConventionOfRanks = "1 has most power, so the least dependent is first by exit";

    public Answer Of() =>
        new(
            $"Voting power and network power in {study.Body.Name} {scope.When}",
            [
                .. VotingFindings.Of(study).Select(f => new Line(f) { IsLead = true }),
                new Part("The members", [Members(), .. Legend().Select(text => new Remark(text))]),
                .. study.Budget is { } budget
                    ? new[]
                    {
                        new Part(
                            "If votes went by share of the budget (assumed): power by the quota",
                            [Quotas(budget), new QuotaPicture(study, scope.When)]
                        ),
                    }
                    : [],
                new Part("What this rests on", [.. RestsOn()]),
            ],
            PowerRows.Of(study)
        )
        {
            Context = scope.Context.WithConvention(ConventionOfRanks),
            NotDrawn =
                $"no shares of the budget of {study.Body.Name} are known that could count as votes; there is nothing to draw",
        };

    private Grid Members() =>
        new(
            [
                "member",
                .. study.Formal is null ? [] : (string[])["veto", $"Banzhaf by {study.Rule!.Value}"],
                .. study.Budget is null ? [] : (string[])["budget share", "Banzhaf by budget share (assumed)"],
                .. study.Places.Select(p => $"{p.Ranking.Measure.Aspect}: {p.Ranking.Measure.Name}"),
            ],
            study.Members.Select(RowOf)
        );

    private object?[] RowOf(Node member, int i) =>
        [
            member.Name,
            .. study.Formal is { } formal ? FormalCells(formal.Players[i]) : [],
            .. study.Budget is { } budget
                ? new object?[] { ShareOf(budget.Shares[i]), VotingWords.Exact(budget.Majority.Players[i].Banzhaf) }
                : [],
            .. study.Places.Select(p => $"{p.Places[i]} ({Numbers.Short(p.Places[i].Score)})"),
        ];

    private static object?[] FormalCells(PlayerPower power) => [power.HasVeto, VotingWords.Exact(power.Banzhaf)];

    /// <summary>The share, and whether it is claimed or only assumed.</summary>
    private static string ShareOf(BudgetShare share) =>
        $"{Words.Percent(share.Share.ToDouble(), 1)} ({(share.Claimed is null ? "assumed" : "claimed")})";

    private IEnumerable<string> Legend()
    {
        yield return "Banzhaf: the share of all swings, which are coalitions that win with a member and lose without it.";
        if (study.Budget is not null)
        {
            yield return "By budget share (assumed): as if shares of the budget were votes and more than half of them decided.";
        }

        if (study.Places.IsEmpty)
        {
            yield break;
        }

        yield return $"Network: rank among the members (score); {ConventionOfRanks}.";
        if (study.Formal is { } formal)
        {
            yield return Correlations(study.Rule!.Value, formal);
        }

        if (study.Budget is { } budget)
        {
            yield return Correlations("budget share (assumed)", budget.Majority);
        }
    }

    private string Correlations(string name, VotingPower formal)
    {
        if (formal.Players.Select(p => p.Swings).Distinct().Count() < 2)
        {
            return $"By {name} all have the same power, so that it correlates with nothing.";
        }

        var taus = study.Places.Select(p => (p.Ranking.Measure.Name, Tau: p.CorrelationWith(formal))).ToList();
        var told = taus.Select(p => $"{p.Name} {Numbers.Short(Math.Round(p.Tau, 2))}");
        var none = taus.Exists(p => double.IsNaN(p.Tau)) ? " (-: it does not tell most members apart)" : "";
        return $"Rank correlation (tau-b) with Banzhaf by {name}: {string.Join(", ", told)}{none}.";
    }

    /// <summary>The shares of each group of equal members, by both indices where there is room.</summary>
    private static Grid Quotas(BudgetGame budget)
    {
        var groups = budget.Groups.ToList();
        var names = groups
            .Take(MostGroups)
            .Select(
                (g, i) => VotingWords.Group([.. g.Select(n => n.Name)], budget.Shares.Length, i == groups.Count - 1)
            );
        var players = budget.Sweep.Groups.Take(MostGroups).Select(g => g[0]).ToList();
        return new(
            ["quota, share of the votes", .. names.SelectMany(n => new[] { $"{n}: Banzhaf", "Shapley-Shubik" })],
            budget.Sweep.Steps.Select(step =>
                (object?[])
                    [
                        VotingWords.Quotas(step),
                        .. players
                            .Select(i => step.Power.Players[i])
                            .SelectMany(p =>
                                new[] { VotingWords.Exact(p.Banzhaf), VotingWords.Exact(p.ShapleyShubik) }
                            ),
                    ]
            )
        );
    }

    private IEnumerable<Block> RestsOn() =>
        [
            .. study.Rule is { } rule ? new[] { new Line(new Statement(rule.Told(study.Network), [rule])) } : [],
            .. study.WhyNoVote is { } why ? new[] { new Line(why) } : [],
            new Line(
                Statement.OfAll(
                    $"{Counted.Of(study.Members.Length, "member")}: {Words.Names(study.Members)}",
                    study.Memberships,
                    study.Network
                )
            ),
            .. study.Claimed.Select(t => Line.Of(t, study.Network) with { Under = [new Line(t.BestClaim.Note)] }),
            .. Assumptions().Select(text => new Line(text)),
        ];

    private IEnumerable<string> Assumptions()
    {
        if (study.Budget?.Shares is not { } shares)
        {
            return
            [
                study.Network.Schema.WhyNot(Requirements.Budgets)?.Told
                    ?? "No share of the budget is known that could count as votes.",
            ];
        }

        var ofOthers = shares.Any(s => s.Claimed is null)
            ? "Assumed: each member without a claim pays an equal part of the rest."
            : "A share of the budget is known of every member; that it counts as votes is assumed.";
        return shares.Any(s => s is { Claimed: not null, IsOfTheDay: false })
            ? [ofOthers, $"Assumed: what was claimed for other years also holds {scope.When}."]
            : [ofOthers];
    }
}
