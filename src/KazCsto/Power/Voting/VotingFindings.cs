namespace KazCsto.Power.Voting;

/// <summary>What a study of votes comes to, in sentences with what they rest on.</summary>
internal static class VotingFindings
{
    /// <summary>Who has a veto by the rule, what votes by budget share would change, and what only the network shows.</summary>
    public static ImmutableArray<Statement> Of(VotingStudy study) =>
        [.. ByRule(study), .. ByBudget(study), .. ByNetwork(study)];

    private static IEnumerable<Statement> ByRule(VotingStudy study)
    {
        if (study.Formal is not { } formal)
        {
            foreach (var why in study.Network.Schema.Untold([Requirements.Rules]))
            {
                yield return new(why.Told, []);
            }

            yield break;
        }

        var (members, one) = (formal.Players.Length, formal.Players[0]);
        var veto = one.HasVeto ? "a veto and" : "no veto, and";
        yield return Statement.OfAll(
            $"By {study.Rule!.Value} each of the {Counted.Of(members, "member")} has {veto} {VotingWords.Exact(one.Banzhaf)} of the power, whatever it pays.",
            study.Memberships.Append<Fact>(study.Rule),
            study.Network
        );
    }

    private static IEnumerable<Statement> ByBudget(VotingStudy study)
    {
        if (study.Budget is not { } budget)
        {
            yield break;
        }

        ImmutableArray<Tie> claimed = [.. budget.Shares.Select(s => s.Claimed).OfType<Tie>()];
        var group = budget.Groups.First();
        var first = budget.Shares.First(s => s.Member.Equals(group[0]));
        var player = budget.Shares.IndexOf(first);
        var (majority, unanimity) = (budget.Majority.Players[player], budget.Unanimity.Players[player]);
        yield return Statement.OfAll(
            $"If votes went by share of the budget (assumed), {GroupName(budget, group)} with {Words.Percent(first.Share.ToDouble(), 1)} of it would have {VotingWords.Exact(majority.Banzhaf)} of the power where more than half of the votes decide, and {VotingWords.Exact(unanimity.Banzhaf)} where all must agree.",
            claimed,
            study.Network
        );
        if (group.Length == 1 && majority.HasVeto)
        {
            yield return Statement.OfAll(
                $"{first.Member.Name} would have a veto at every quota above half{OthersVeto(budget, player)} (assumed).",
                claimed,
                study.Network
            );
        }
    }

    /// <summary>From which quota on somebody else has a veto too.</summary>
    private static string OthersVeto(BudgetGame budget, int first)
    {
        var step = budget.Sweep.Steps.FirstOrDefault(s =>
            s.Power.Players.Index().Any(p => p.Index != first && p.Item.HasVeto)
        );
        return step is null || step == budget.Sweep.Steps[0]
            ? ""
            : $", any other member only above {Words.Percent(step.Above.ToDouble(), 1)} of the votes";
    }

    private static IEnumerable<Statement> ByNetwork(VotingStudy study)
    {
        foreach (
            var same in study
                .Places.Select(p => (Names: FirstOf(study, p), p.Ranking.Measure))
                .Where(p => p.Names.Length > 0)
                .GroupBy(p => p.Names)
        )
        {
            var measures = string.Join(", ", same.Select(p => $"{p.Measure.Name} ({p.Measure.Aspect})"));
            yield return new($"In the network {same.Key} by {measures}.", []);
        }
    }

    /// <summary>Who is first, in words; blank if nobody is, or most are.</summary>
    private static string FirstOf(VotingStudy study, MemberPlaces places)
    {
        var first = places.First.Select(i => study.Members[i]).ToList();
        return first.Count == 0 ? ""
            : first.Count == 1 ? $"{first[0].Name} is first"
            : $"{Words.Names(first)} share the first place";
    }

    private static string GroupName(BudgetGame budget, ImmutableArray<Node> group) =>
        VotingWords.Group([.. group.Select(n => n.Name)], budget.Shares.Length, isLast: false);
}
