using KazCsto.Networks.Obligations;

namespace KazCsto.Time.Scenarios;

/// <summary>Which obligations fall away or arise, told by the state that is bound no longer, or now is.</summary>
internal static class ObligationEffects
{
    /// <summary>The duties to do something come before rules of conduct.</summary>
    private static readonly ValueMeaning?[] FirstDuties = [Meaning.Defence, Meaning.Peacekeeping, Meaning.Consultation];

    public static EffectPart Part(Network before, Network after)
    {
        var (then, now) = (BoundIn(before), BoundIn(after));
        return new(
            "Which obligations fall away or arise?",
            [
                .. Missing(then, now).SelectMany(g => Lines(g, now, before, falls: true)),
                .. Missing(now, then).SelectMany(g => Lines(g, then, after, falls: false)),
            ],
            before.Schema.WhyNot(Requirements.Obligations)?.Told ?? "No obligation changes.",
            "obligation"
        );
    }

    private static ILookup<(Node Provision, string Duty), Obligation> BoundIn(Network network) =>
        ObligationsOf.All(network).ToLookup(DutyOf);

    /// <summary>A provision with another duty binds to something else.</summary>
    private static (Node Provision, string Duty) DutyOf(Obligation obligation) =>
        (obligation.Provision, obligation.Duty.Value);

    /// <summary>The obligations of each provision and duty that the other network has not.</summary>
    private static IEnumerable<IGrouping<(Node Provision, string Duty), Obligation>> Missing(
        ILookup<(Node Provision, string Duty), Obligation> some,
        ILookup<(Node Provision, string Duty), Obligation> others
    )
    {
        var kept = others.SelectMany(g => g).Select(KeyOf).ToHashSet();
        return some.SelectMany(g => g)
            .Where(o => !kept.Contains(KeyOf(o)))
            .GroupBy(DutyOf)
            .OrderBy(g => PlaceOf(g.First().Duty))
            .ThenBy(g => g.Key.Provision)
            .ThenBy(g => g.Key.Duty, StringComparer.Ordinal);
    }

    private static int PlaceOf(Property duty) =>
        Array.IndexOf(FirstDuties, duty.ValueMeans) is >= 0 and var place ? place : FirstDuties.Length;

    private static IEnumerable<EffectLine> Lines(
        IGrouping<(Node Provision, string Duty), Obligation> lost,
        ILookup<(Node Provision, string Duty), Obligation> others,
        Network network,
        bool falls
    )
    {
        var provision = lost.Key.Provision;
        var name = $"{provision.Name} ({DutyWords.Nature(lost.First().Duty)})";
        var still = others[lost.Key].Select(o => o.Debtor.State).ToHashSet();
        if (still.Count == 0)
        {
            var all = lost.Select(o => o.Debtor.State).Distinct().Order().ToList();
            var text = $"{name} {(falls ? "binds nobody any longer" : "binds now")}: ";
            yield return LineOf(provision, text + string.Join(", ", all), [.. lost], network, falls);
            yield break;
        }

        foreach (var state in lost.Select(o => o.Debtor.State).Distinct().Where(s => !still.Contains(s)).Order())
        {
            var own = lost.Where(o => o.Debtor.State.Equals(state)).ToList();
            var partners = string.Join(", ", own.Select(o => o.Creditor.State.Name));
            yield return LineOf(
                state,
                $"{name}: {state.Name} {(falls ? "no longer owes it to, and is no longer owed it by," : "owes it to, and is owed it by,")} {partners}",
                own,
                network,
                falls
            );
        }
    }

    private static EffectLine LineOf(
        Node about,
        string text,
        List<Obligation> obligations,
        Network network,
        bool falls
    ) =>
        new(
            falls ? "obligation falls away" : "obligation arises",
            about.Id,
            Statement.OfAll(text, obligations.SelectMany(o => o.Ties.Append<Fact>(o.Duty)).Distinct(), network)
        );

    private static (string, string, string, string) KeyOf(Obligation obligation) =>
        (obligation.Provision.Id, obligation.Duty.Value, obligation.Debtor.State.Id, obligation.Creditor.State.Id);
}
