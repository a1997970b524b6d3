namespace KazCsto.Networks.Questions;

/// <summary>All questions that have an answer in memory: one for each file of <c>queries/</c>.</summary>
internal static class Questions
{
    /// <summary>The questions by name.</summary>
    public static IReadOnlyDictionary<string, Question> All { get; } =
        new Question[]
        {
            new("bases", Bases.Answer),
            new("both-sides-of-a-decision", BothSidesOfADecision.Answer),
            new("brokers-between-blocs", BrokersBetweenBlocs.Answer),
            new("cases-apart", CasesApart.Answer),
            new("chains-of-command", ChainsOfCommand.Answer),
            new("common-memberships", CommonMemberships.Answer),
            new("connected-leaders", ConnectedLeaders.Answer),
            new("contradictions", Contradictions.Answer),
            new("disagreements", Disagreements.Answer),
            new("evidence", EvidenceOf.Answer),
            new("influence-paths", InfluencePaths.Answer),
            new("requests-and-answers", RequestsAndAnswers.Answer),
            new("shared-memberships", SharedMemberships.Answer),
            new("single-source-claims", SingleSourceClaims.Answer),
            new("what-changed", WhatChanged.Answer),
            new("who-could-refuse", WhoCouldRefuse.Answer),
            new("who-must-defend", WhoMustDefend.Answer),
        }.ToDictionary(q => q.Name);
}
