using KazCsto.Networks.Obligations;

namespace KazCsto.Answers.Findings;

/// <summary>Who had to decide, who was bound to help, and who could refuse, from the obligations of a day.</summary>
internal static class DecisionFindings
{
    private static readonly ValueMeaning?[] DutiesToAct = [Meaning.Defence, Meaning.Peacekeeping];

    private static readonly Requirement[] OfDecision = [Requirements.Deciding, Requirements.Seats];
    private static readonly Requirement[] OfRefusal = [.. OfDecision, Requirements.Vetoes, Requirements.Consents];

    /// <summary>What it takes to say which states are bound.</summary>
    internal static readonly Requirement[] OfBound =
    [
        Requirements.Defence,
        Requirements.Peacekeeping,
        Requirements.Named,
        Requirements.Parties,
        Requirements.Members,
    ];

    /// <summary>What it takes to say all of it.</summary>
    internal static readonly Requirement[] Needs = [.. OfBound, .. OfRefusal];

    /// <summary>Who had to decide, who was bound and who could refuse on a day; what the vocabulary cannot tell is said.</summary>
    public static IEnumerable<Finding> Of(Network network, Node state) =>
        network.Schema.WhyNot(Requirements.Obligations) is { } why
            ? [new(Helpers(state), [new(why.Told, [])])]
            : Of(Briefing.Of(network, state, whatItOwes: false));

    /// <summary>The three findings of a briefing on what a state was owed.</summary>
    public static IEnumerable<Finding> Of(Briefing briefing)
    {
        var schema = briefing.Network.Schema;
        yield return Finding.Of("Who had to decide?", Deciding(briefing), schema, OfDecision);
        yield return Finding.Of(Helpers(briefing.State), Bound(briefing), schema, OfBound);
        yield return Finding.Of("Who could refuse?", Refusing(briefing), schema, OfRefusal);
    }

    private static string Helpers(Node state) => $"Who was bound to help {state.Name}?";

    private static IEnumerable<Statement> Deciding(Briefing briefing)
    {
        foreach (var decider in briefing.DecidersOn(DutiesToAct).Where(d => !d.Seats.IsEmpty))
        {
            var rule = decider.Rule is { } known ? $", by {known.Value}" : "";
            yield return Statement.OfAll(
                $"{decider.Body.Name}{rule}",
                [.. decider.Because, .. decider.Rule is null ? [] : new[] { decider.Rule }],
                briefing.Network
            );
            foreach (var chair in decider.Chairs)
            {
                yield return Statement.Of(chair, briefing.Network);
            }

            yield return Statement.OfAll(
                $"Its members, with their presidents and prime ministers: {string.Join(", ", decider.Seats.Select(SeatName))}",
                decider.Seats.SelectMany(s => s.Offices.Prepend(s.Membership)),
                briefing.Network
            );
        }
    }

    private static IEnumerable<Statement> Bound(Briefing briefing) =>
        briefing
            .Provisions.Where(p => DutiesToAct.Contains(p.Duty.ValueMeans))
            .Select(p =>
                Statement.OfAll(
                    $"{p.Provision.Name} ({DutyWords.Nature(p.Duty)}): {string.Join(", ", p.Owed.Select(o => o.Named(o.Debtor, briefing.Network)))}",
                    [p.Duty, .. p.Owed.SelectMany(o => o.Ties).Distinct()],
                    briefing.Network
                )
            );

    private static IEnumerable<Statement> Refusing(Briefing briefing)
    {
        foreach (
            var decider in briefing
                .DecidersOn(DutiesToAct)
                .Where(d => d.Rule?.ValueMeans == Meaning.Consensus && !d.Seats.IsEmpty)
        )
        {
            yield return Statement.OfAll(
                $"Each member of the {decider.Body.Name}, which decides by consensus",
                [decider.Rule!, .. decider.Seats.Select(s => s.Membership)],
                briefing.Network
            );
        }

        foreach (var consent in briefing.Consents)
        {
            yield return Statement.Of(consent, briefing.Network);
        }

        var limits = briefing
            .Provisions.Where(p => DutiesToAct.Contains(p.Duty.ValueMeans))
            .SelectMany(p => p.Limits)
            .GroupBy(t => t.To);
        foreach (var limit in limits.OrderBy(g => g.Key))
        {
            yield return Statement.OfAll(
                $"{limit.Key.Name} limits {string.Join(", ", limit.Select(t => t.From.Name))}",
                limit,
                briefing.Network
            );
        }
    }

    private static string SeatName(Seat seat)
    {
        var holders = seat.Offices.Select(o => o.RoleLabel is { } role ? $"{o.From.Name}, {role}" : o.From.Name);
        var names = string.Join("; ", holders);
        return names.Length == 0 ? seat.State.Name : $"{seat.State.Name} ({names})";
    }
}
