using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Robustness.Errors;

namespace KazCsto.Answers;

/// <summary>What the top of a ranking rests on, as rows: a fact of a set, something left out, or a share.</summary>
internal static class RobustnessRows
{
    private static readonly ImmutableArray<string> Columns =
    [
        "test",
        "set",
        "without",
        "sentence",
        "citation",
        "claims_at_least",
        "claims_at_most",
        "top",
        "share",
        "same_top",
        "standard_error",
        "tau",
    ];

    public static Rows Of(TopRobustness robustness)
    {
        var (found, curve) = (robustness.Fewest, robustness.Curve);
        return new(
            Columns,
            [
                .. found.Sets.IsEmpty ? [WithoutFact(found, null, null, found.Top.Order())] : Array.Empty<object?[]>(),
                .. found.Sets.SelectMany((set, i) => set.Facts.Select(f => WithoutFact(found, i + 1, f, set.Top))),
                .. robustness.LeftOut.SelectMany(part => part.Changing.Select(one => WithoutOne(part, one))),
                .. robustness.Errors.Select(e => Share(NameOf(e.Error), e.Share, e.SameTop, e.StandardError, e.Tau)),
                Share("specifications", null, (double)curve.StillFirst / curve.Tried, null, null),
            ]
        );
    }

    private static object?[] WithoutFact(FewestClaimsFound found, int? set, Fact? fact, IEnumerable<Node> top) =>
        [
            "fewest-claims",
            set,
            fact?.Id,
            fact?.Sentence,
            fact?.BestClaim.Citation,
            found.AtLeast,
            found.AtMost,
            Ids(top),
            null,
            null,
            null,
            null,
        ];

    private static object?[] WithoutOne(LeftOutOfKind part, LeftOut one) =>
        [
            $"without-{part.Kind.Replace(' ', '-')}",
            null,
            one.Claim?.Row.ToString() ?? one.Name,
            one.Claim?.Note ?? one.Name,
            one.Claim?.Citation,
            null,
            null,
            Ids(one.Top),
            null,
            null,
            null,
            null,
        ];

    private static object?[] Share(string test, double? share, double same, double? error, double? tau) =>
        [test, null, null, null, null, null, null, null, share, same, error, tau];

    private static string NameOf(NetworkError error) =>
        error switch
        {
            NetworkError.ArcsSeenWrongly => "arcs-seen-wrongly",
            NetworkError.ArcsUnseen => "arcs-unseen",
            _ => "nodes-seen-wrongly",
        };

    private static string Ids(IEnumerable<Node> nodes) => string.Join(' ', nodes.Select(n => n.Id));
}
