using KazCsto.Answers.Findings;
using KazCsto.Networks.Obligations;

namespace KazCsto.Answers;

/// <summary>Who had to help whom, under what, on whose decision, and who may refuse.</summary>
internal sealed class ObligationAnswer(Briefing briefing, bool whatItOwes)
{
    private static readonly ImmutableArray<string> Columns =
    [
        "provision",
        "duty",
        "bound",
        "owed",
        "possibly",
        "caveat",
        "ties",
        "sources",
        "decides",
        "rule",
        "may_refuse",
        "consent_at_home",
    ];

    private readonly Network _network = briefing.Network;

    public Answer Of(Scope scope) =>
        new(
            whatItOwes
                ? $"Whom {briefing.State.Name} was bound to help {scope.When}"
                : $"Who was bound to help {briefing.State.Name} {scope.When}",
            [
                .. whatItOwes ? [] : InShort(),
                .. Parts(),
                .. whatItOwes ? [] : CaseEventsAnswer.Of(scope, briefing.State),
            ],
            new(Columns, briefing.Provisions.SelectMany(p => p.Owed).Select(RowOf))
        )
        {
            Context = scope.Context,
        };

    /// <summary>What stands behind the answer in short.</summary>
    public IEnumerable<Block> Parts() =>
        [
            .. briefing.Provisions.Select(ProvisionOf),
            .. briefing.Deciders.Select(BodyOf),
            new Part("Whose consent was needed at home", Line.All(briefing.Consents, _network)),
        ];

    private IEnumerable<Block> InShort() =>
        DecisionFindings.Of(briefing).Select(f => new Part(f.Question, Line.All(f.Statements)));

    private Part ProvisionOf(ProvisionBriefing provision) =>
        new(
            $"{provision.Provision.Name}: {DutyWords.Nature(provision.Duty)}",
            [
                .. Line.All(provision.Terms.Prepend(provision.Duty), _network),
                .. Line.All(provision.PartOf.Concat(provision.Limits), _network),
                .. Line.All(
                    provision.Owed.SelectMany(o => o.Ties.Where(t => t != PartyOf(o).Because[^1])).Distinct(),
                    _network
                ),
                new Line(whatItOwes ? "It owed this to:" : $"{DutyWords.Bound(provision.Duty)}:")
                {
                    Under = Line.All(provision.Owed.Select(Owed)),
                },
            ]
        );

    private Statement Owed(Obligation owed)
    {
        var because = PartyOf(owed).Because[^1];
        return new($"{owed.Named(PartyOf(owed), _network)}: {because.Told(_network)}", [because]);
    }

    /// <summary>The side of an obligation that changes from line to line.</summary>
    private BoundState PartyOf(Obligation owed) => whatItOwes ? owed.Creditor : owed.Debtor;

    private Part BodyOf(DecidingBody body)
    {
        ImmutableArray<Block> seats =
        [
            .. body.Seats.Select(s => new Line(Statement.Of(s.Membership, _network))
            {
                Under = Line.All(s.Offices, _network),
            }),
        ];
        IEnumerable<Fact> says =
        [
            .. body.Because,
            .. body.Rule is { } rule ? [rule] : Array.Empty<Fact>(),
            .. body.Chairs,
        ];
        return new(
            $"Who decides: {body.Body.Name}",
            [
                .. Line.All(says, _network),
                .. MayRefuse(body)
                    ? [new Line(new Statement("By consensus: each member may refuse.", [body.Rule!])) { Under = seats }]
                    : seats,
            ]
        );
    }

    private static bool MayRefuse(DecidingBody body) =>
        body.Rule?.ValueMeans == Meaning.Consensus && body.Seats.Length > 0;

    private object?[] RowOf(Obligation owed)
    {
        var bodies = briefing.Provisions.First(p => p.Provision.Equals(owed.Provision)).Deciders;
        return
        [
            owed.Provision.Id,
            owed.Duty.Value,
            owed.Debtor.State.Id,
            owed.Creditor.State.Id,
            owed.Ties.Any(_network.IsOnlyPossible),
            Joined(owed.Ties.Append<Fact>(owed.Duty).Select(f => f.Doubt()).Where(d => d.Length > 0).Distinct()),
            Joined(owed.Ties.Select(t => t.Id)),
            Joined(owed.Ties.Select(t => t.BestClaim.Citation)),
            Joined(bodies.Select(b => b.Body.Id)),
            Joined(bodies.Select(b => b.Rule?.Value).OfType<string>().Distinct()),
            Joined(bodies.Where(MayRefuse).SelectMany(b => b.Seats).Select(s => s.State.Id).Distinct()),
            Joined(briefing.Consents.Select(t => t.Id)),
        ];
    }

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts);
}
