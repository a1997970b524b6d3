using KazCsto.Cli.Output;
using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Robustness.Errors;

namespace KazCsto.Cli.Printers;

/// <summary>What the top of a ranking rests on, as rows for a program.</summary>
internal static class RobustnessRows
{
    private static readonly object?[] NoShares = [null, null, null, null];

    public static Table Of(TopRobustness robustness)
    {
        var found = robustness.Fewest;
        var table = new Table(
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
            "tau"
        );
        if (found.Sets.IsEmpty)
        {
            AddTop(null, null, found.Top.Order());
        }

        foreach (var (set, number) in found.Sets.Select((set, i) => (set, i + 1)))
        {
            foreach (var fact in set.Facts)
            {
                AddTop(number, fact, set.Top);
            }
        }

        foreach (var part in robustness.LeftOut)
        {
            var test = $"without-{part.Kind.Replace(' ', '-')}";
            foreach (var one in part.Changing)
            {
                var without = one.Claim?.Row.ToString() ?? one.Name;
                table.Add([
                    test,
                    null,
                    without,
                    one.Claim?.Note ?? one.Name,
                    one.Claim?.Citation,
                    null,
                    null,
                    Ids(one.Top),
                    .. NoShares,
                ]);
            }
        }

        foreach (var error in robustness.Errors)
        {
            AddShare(table, Name(error.Error), error.Share, error.SameTop, error.StandardError, error.Tau);
        }

        var curve = robustness.Curve;
        AddShare(table, "specifications", null, (double)curve.StillFirst / curve.Tried, null, null);
        return table;

        void AddTop(int? set, Fact? without, IEnumerable<Node> top) =>
            table.Add([
                "fewest-claims",
                set,
                without?.Id,
                without?.Sentence,
                without?.BestClaim.Citation,
                found.AtLeast,
                found.AtMost,
                Ids(top),
                .. NoShares,
            ]);
    }

    private static void AddShare(Table table, string test, params object?[] shares) =>
        table.Add([test, null, null, null, null, null, null, null, .. shares]);

    private static string Name(NetworkError error) =>
        error switch
        {
            NetworkError.ArcsSeenWrongly => "arcs-seen-wrongly",
            NetworkError.ArcsUnseen => "arcs-unseen",
            _ => "nodes-seen-wrongly",
        };

    private static string Ids(IEnumerable<Node> nodes) => string.Join(' ', nodes.Select(n => n.Id));
}
