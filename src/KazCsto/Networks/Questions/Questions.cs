namespace KazCsto.Networks.Questions;

/// <summary>All questions that have an answer in memory: one for each file of <c>queries/</c>.</summary>
internal static class Questions
{
    /// <summary>The questions by name.</summary>
    public static IReadOnlyDictionary<string, Question> All { get; } =
        new Question[]
        {
            new("bases", Bases.Answer, [Meaning.Operates], [Meaning.Hosts], [Meaning.Leases]),
            new(
                "both-sides-of-a-decision",
                BothSidesOfADecision.Answer,
                [Meaning.Case],
                [Meaning.Concerns],
                [Meaning.Made],
                [Meaning.Answers],
                [Meaning.Approved],
                [Meaning.Date],
                [Meaning.HoldsOffice],
                [Meaning.MemberOf],
                [Meaning.Chairs]
            ),
            new("brokers-between-blocs", BrokersBetweenBlocs.Answer, [Meaning.State], [Meaning.MemberOf]),
            new(
                "cases-apart",
                CasesApart.Answer,
                [Meaning.Case],
                [Meaning.Date],
                [Meaning.Outcome],
                [Meaning.Asked],
                [Meaning.Difference],
                [Meaning.Scope]
            ),
            new(
                "chains-of-command",
                ChainsOfCommand.Answer,
                [
                    [Meaning.Leader],
                    [Meaning.Force],
                    .. ChainsOfCommand.Kinds.Select(k => ImmutableArray.Create<Meaning>(k)),
                ]
            ),
            new("common-memberships", CommonMemberships.Answer, [Meaning.State], [Meaning.MemberOf], [Meaning.PartyTo]),
            new("connected-leaders", ConnectedLeaders.Answer, [Meaning.Leader], [Meaning.Preceded]),
            new("contradictions", Contradictions.Answer),
            new("disagreements", Disagreements.Answer),
            new("evidence", EvidenceOf.Answer),
            new(
                "influence-paths",
                InfluencePaths.Answer,
                [.. InfluencePaths.Kinds.Keys.Select(k => ImmutableArray.Create<Meaning>(k))]
            ),
            new(
                "requests-and-answers",
                RequestsAndAnswers.Answer,
                [Meaning.Case],
                [Meaning.Form],
                [Meaning.Request],
                [Meaning.Concerns],
                [Meaning.Made],
                [Meaning.AddressedTo],
                [Meaning.Answers],
                [Meaning.Date]
            ),
            new("shared-memberships", SharedMemberships.Answer, [Meaning.MemberOf]),
            new("single-source-claims", SingleSourceClaims.Answer),
            new("what-changed", WhatChanged.Answer),
            new(
                "who-could-refuse",
                WhoCouldRefuse.Answer,
                [Meaning.DecidesOn],
                [Meaning.MustApprove],
                [Meaning.ContributesTo],
                [Meaning.Rule],
                [Meaning.Consensus],
                [Meaning.MemberOf]
            ),
            new(
                "who-must-defend",
                WhoMustDefend.Answer,
                [Meaning.State],
                [Meaning.Duty],
                [Meaning.Defence],
                [Meaning.Binds],
                [Meaning.BindsParties],
                [Meaning.PartyTo],
                [Meaning.MemberOf]
            ),
        }.ToDictionary(q => q.Name);
}
