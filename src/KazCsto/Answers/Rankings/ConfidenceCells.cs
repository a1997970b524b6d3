using System.Globalization;
using KazCsto.Evidence;

namespace KazCsto.Answers.Rankings;

/// <summary>What is said beside the scores of a kind of node of how sure their places are; nothing if nobody asked.</summary>
internal sealed class ConfidenceCells
{
    /// <summary>How many places count as the top.</summary>
    private const int Top = 3;

    private const double Surely = 0.95;
    private const double WorthASentence = 0.05;

    private readonly RankShares? _shares;
    private readonly string _kind;
    private readonly ImmutableArray<RankShare> _places;
    private readonly Dictionary<Node, RankShare> _found;

    public ConfidenceCells(RankShares? shares, string kind)
    {
        (_shares, _kind) = (shares, kind);
        _places = shares?.OfKind(kind, Top) ?? [];
        _found = _places.ToDictionary(s => s.Node);
    }

    public static ImmutableArray<string> RowColumns { get; } =
    ["rank_from", "rank_to", "p_first", $"p_top{Top}", "expected_rank"];

    public IEnumerable<string> Columns =>
        _shares is null ? [] : ["90 % of ranks", "P(first)", $"P(top {Top})", "expected rank"];

    /// <summary>The cells of a node, for a reader.</summary>
    public IEnumerable<object?> Of(Node node) =>
        _shares is null ? []
        : _found.TryGetValue(node, out var share)
            ? [Interval(share), Words.Percent(share.First, 1), Words.Percent(share.Top, 1), share.Expected]
        : new object?[4];

    /// <summary>The same for a program.</summary>
    public object?[] RowOf(Node node) =>
        _found.TryGetValue(node, out var share)
            ? [share.Best, share.Worst, share.First, share.Top, share.Expected]
            : new object?[RowColumns.Length];

    /// <summary>Who comes first, and what else the shares come to.</summary>
    public IEnumerable<Block> Sentences() => _shares is null ? [] : [.. FirstPlaces(), .. Orders(), .. Agreement()];

    private IEnumerable<Line> FirstPlaces() =>
        _places
            .Where(p => p.First >= WorthASentence)
            .OrderByDescending(p => p.First)
            .Select(p => new Line(
                $"{p.Node.Name} comes first: {Likelihood.InWords(p.First)} ({Words.Percent(p.First, 1)} of the draws)."
            )
            {
                IsLead = true,
            });

    private IEnumerable<Remark> Orders() =>
        _places
            .Select(p => (p.Node.Name, Below: Below(p.Node)))
            .Where(p => p.Below.Count > 0)
            .Select(p => new Remark(
                $"{p.Name} is above {Joined(p.Below)} in at least {Words.Percent(Surely)} of the draws."
            ));

    private List<string> Below(Node node) =>
        [.. _places.Where(other => _shares!.Above(node, other.Node) >= Surely).Select(other => other.Node.Name)];

    private IEnumerable<Remark> Agreement() =>
        _shares!.Tau(_kind) is var tau && double.IsNaN(tau)
            ? []
            : [new($"On average the order of a draw agrees with this one by a tau-b of {Numbers.Short(tau)}.")];

    private static string Interval(RankShare share) =>
        share.Best == share.Worst
            ? share.Best.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{share.Best} to {share.Worst}");

    private static string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}
