using System.Globalization;
using KazCsto.Evidence;

namespace KazCsto.Cli.Printers;

/// <summary>What is said beside a score of how sure its place is; nothing if nobody asked.</summary>
internal static class ConfidenceCells
{
    /// <summary>How many places count as the top.</summary>
    private const int Top = 3;

    private const double Surely = 0.95;

    public static IEnumerable<string> Columns(RankShares? shares) =>
        shares is null ? [] : ["90 % of ranks", "P(first)", $"P(top {Top})", "expected rank"];

    public static IEnumerable<string> RowColumns(bool areAsked) =>
        areAsked ? ["rank_from", "rank_to", "p_first", $"p_top{Top}", "expected_rank"] : [];

    /// <summary>The cells of the nodes of a kind, for a reader.</summary>
    public static Func<Node, IEnumerable<object?>> Of(RankShares? shares, string kind)
    {
        var found = Found(shares, kind);
        return node =>
            found is null ? []
            : found.TryGetValue(node, out var share)
                ? [Interval(share), Percent(share.First), Percent(share.Top), share.Expected]
            : new object?[4];
    }

    /// <summary>The same for a program.</summary>
    public static Func<Node, IEnumerable<object?>> RowsOf(RankShares? shares, string kind, bool areAsked)
    {
        var found = Found(shares, kind);
        return node =>
            !areAsked ? []
            : found is not null && found.TryGetValue(node, out var share)
                ? [share.Best, share.Worst, share.First, share.Top, share.Expected]
            : new object?[5];
    }

    /// <summary>What the shares of a kind come to, in sentences.</summary>
    public static IEnumerable<string> Sentences(RankShares shares, string kind)
    {
        var places = shares.OfKind(kind, Top);
        foreach (var place in places.Where(p => p.First >= 0.05).OrderByDescending(p => p.First))
        {
            yield return $"{place.Node.Name} comes first: {Likelihood.InWords(place.First)} ({Percent(place.First)} of the draws).";
        }

        foreach (var place in places)
        {
            var below = places
                .Where(other => shares.Above(place.Node, other.Node) >= Surely)
                .Select(other => other.Node.Name)
                .ToList();
            if (below.Count > 0)
            {
                yield return $"{place.Node.Name} is above {Joined(below)} in at least {Percent(Surely)} of the draws.";
            }
        }

        if (!double.IsNaN(shares.Tau(kind)))
        {
            yield return $"On average the order of a draw agrees with this one by a tau-b of {Numbers.Short(shares.Tau(kind))}.";
        }
    }

    private static Dictionary<Node, RankShare>? Found(RankShares? shares, string kind) =>
        shares?.OfKind(kind, Top).ToDictionary(s => s.Node);

    private static string Interval(RankShare share) =>
        share.Best == share.Worst
            ? share.Best.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{share.Best} to {share.Worst}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    private static string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
