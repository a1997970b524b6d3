using KazCsto.Answers.Findings;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Obligations;

namespace KazCsto.Cli.Printers;

/// <summary>Prints obligations like a briefing, each line with what it rests on.</summary>
internal static class BriefingPrinter
{
    public static void Print(Inputs inputs, Briefing briefing, bool whatItOwes, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(briefing).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title(
            whatItOwes
                ? $"Whom {briefing.State.Name} was bound to help {inputs.When}"
                : $"Who was bound to help {briefing.State.Name} {inputs.When}"
        );
        if (!whatItOwes)
        {
            PrintSummary(briefing, prose);
        }

        foreach (var provision in briefing.Provisions)
        {
            PrintProvision(briefing, provision, whatItOwes, prose);
        }

        foreach (var body in briefing.Deciders)
        {
            PrintDecider(briefing.Network, body, prose);
        }

        PrintConsents(briefing, prose);
        if (!whatItOwes)
        {
            CaseEventsPrinter.Print(inputs, briefing.State, prose);
        }
    }

    private static void PrintSummary(Briefing briefing, Prose prose)
    {
        foreach (var finding in DecisionFindings.Of(briefing).Where(f => !f.Statements.IsEmpty))
        {
            prose.Heading(finding.Question);
            foreach (var statement in finding.Statements)
            {
                prose.Line(statement.Text, statement.Cited());
            }
        }
    }

    private static void PrintProvision(Briefing briefing, ProvisionBriefing provision, bool whatItOwes, Prose prose)
    {
        var network = briefing.Network;
        prose.Heading($"{provision.Provision.Name}: {DutyWords.Nature(provision.Duty)}");
        foreach (var term in provision.Terms.Prepend(provision.Duty))
        {
            prose.Line(term.Stated(network), term.Cited());
        }

        foreach (var tie in provision.PartOf.Concat(provision.Limits))
        {
            prose.Line(tie.Told(network), tie.Cited());
        }

        foreach (
            var tie in provision
                .Owed.SelectMany(o => o.Ties.Where(t => t != PartyOf(o, whatItOwes).Because[^1]))
                .Distinct()
        )
        {
            prose.Line(tie.Told(network), tie.Cited());
        }

        prose.Line(whatItOwes ? "It owed this to:" : $"{DutyWords.Bound(provision.Duty)}:");
        foreach (var owed in provision.Owed)
        {
            var party = PartyOf(owed, whatItOwes);
            var because = party.Because[^1];
            prose.Line($"{owed.Named(party, network)}: {because.Told(network)}", because.Cited(), indent: 2);
        }
    }

    /// <summary>The side of an obligation that changes from line to line.</summary>
    private static BoundState PartyOf(Obligation owed, bool whatItOwes) => whatItOwes ? owed.Creditor : owed.Debtor;

    private static void PrintDecider(Network network, DecidingBody decider, Prose prose)
    {
        prose.Heading($"Who decides: {decider.Body.Name}");
        foreach (var tie in decider.Because)
        {
            prose.Line(tie.Told(network), tie.Cited());
        }

        if (decider.Rule is { } rule)
        {
            prose.Line(rule.Stated(network), rule.Cited());
        }

        foreach (var chair in decider.Chairs)
        {
            prose.Line(chair.Told(network), chair.Cited());
        }

        if (decider.Rule?.ValueMeans == Meaning.Consensus && decider.Seats.Length > 0)
        {
            prose.Line("By consensus: each member may refuse.", decider.Rule.Cited());
        }

        foreach (var seat in decider.Seats)
        {
            prose.Line(seat.Membership.Told(network), seat.Membership.Cited(), indent: 2);
            foreach (var office in seat.Offices)
            {
                prose.Line(office.Told(network), office.Cited(), indent: 3);
            }
        }
    }

    private static void PrintConsents(Briefing briefing, Prose prose)
    {
        if (briefing.Consents.IsEmpty)
        {
            return;
        }

        prose.Heading("Whose consent was needed at home");
        foreach (var tie in briefing.Consents)
        {
            prose.Line(tie.Told(briefing.Network), tie.Cited());
        }
    }

    private static Table Rows(Briefing briefing)
    {
        var table = new Table("provision", "duty", "bound", "owed", "possibly", "caveat", "ties", "sources");
        foreach (var owed in briefing.Provisions.SelectMany(p => p.Owed))
        {
            table.Add(
                owed.Provision.Id,
                owed.Duty.Value,
                owed.Debtor.State.Id,
                owed.Creditor.State.Id,
                owed.Ties.Any(briefing.Network.IsOnlyPossible),
                string.Join(
                    "; ",
                    owed.Ties.Append<Fact>(owed.Duty).Select(f => f.Doubt()).Where(d => d.Length > 0).Distinct()
                ),
                string.Join("; ", owed.Ties.Select(t => t.Id)),
                string.Join("; ", owed.Ties.Select(t => t.BestClaim.Citation))
            );
        }

        return table;
    }
}
