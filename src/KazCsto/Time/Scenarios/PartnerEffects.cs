using KazCsto.Power.Rankings;

namespace KazCsto.Time.Scenarios;

/// <summary>Whose largest partner in a family of ties is another, or larger or smaller than it was.</summary>
internal static class PartnerEffects
{
    private const double Same = 1e-9;

    public static EffectPart Part(ProjectionTwins twins, EffectQuestions questions) =>
        new(
            "Whose largest partner changes?",
            [
                .. questions.Partners.SelectMany(rule =>
                {
                    var (before, after) = twins.Of(rule);
                    return Lines(
                        Dependence.SharesOf(before).ToDictionary(KeyOf),
                        Dependence.SharesOf(after).ToDictionary(KeyOf),
                        twins
                    );
                }),
            ],
            "No largest partner changes.",
            "largest partner"
        );

    private static IEnumerable<EffectLine> Lines(
        Dictionary<(string Node, string Family), DependenceShare> before,
        Dictionary<(string Node, string Family), DependenceShare> after,
        ProjectionTwins twins
    ) =>
        from key in before
            .Keys.Union(after.Keys)
            .OrderBy(k => k.Node, StringComparer.Ordinal)
            .ThenBy(k => k.Family, StringComparer.Ordinal)
        let then = before.GetValueOrDefault(key)
        let now = after.GetValueOrDefault(key)
        where !IsSame(then, now)
        select LineOf(then, now, twins);

    private static EffectLine LineOf(DependenceShare? before, DependenceShare? after, ProjectionTwins twins)
    {
        var share = (after ?? before)!;
        return new(
            "largest partner",
            $"{share.Node.Id}|{share.Family}",
            Statement.OfAll(
                $"{share.Node.Name}, {share.Family}: {Told(before)} -> {Told(after)}",
                share.Ties,
                after is null ? twins.Before : twins.After
            )
        )
        {
            Before = Told(before),
            After = Told(after),
            ScoreBefore = before?.Share,
            ScoreAfter = after?.Share,
        };
    }

    private static string Told(DependenceShare? share) =>
        share is null
            ? "no partner"
            : $"{share.Partner.Name}{(share.Alike > 0 ? $" and {Counted.Of(share.Alike, "other")} alike" : "")} {Words.Percent(share.Share)}{(share.IsComparable ? "" : " (nothing to compare)")}";

    private static bool IsSame(DependenceShare? before, DependenceShare? after) =>
        before is not null
        && after is not null
        && before.Partner.Equals(after.Partner)
        && before.Alike == after.Alike
        && before.IsComparable == after.IsComparable
        && Math.Abs(before.Share - after.Share) < Same;

    private static (string Node, string Family) KeyOf(DependenceShare share) => (share.Node.Id, share.Family);
}
