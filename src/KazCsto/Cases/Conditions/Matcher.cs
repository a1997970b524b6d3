using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Looks for patterns in a network as it stood at the end of a day.</summary>
/// <remarks>
/// Every way in which the claims could bear on a pattern is a match, also one that is denied, contested, over or not yet begun: so no claim that could
/// change an answer stays out of sight. What happens (an event, a case) counts once it has begun; anything else must last on the day.
/// </remarks>
/// <param name="history">All of history.</param>
/// <param name="day">The day.</param>
/// <param name="certain">Whether what only possibly holds on the day is left out.</param>
internal sealed class Matcher(Network history, DateOnly day, bool certain)
{
    private readonly FactFit _fit = new(history, day, certain);

    /// <summary>All matches of a way, the best first.</summary>
    /// <param name="way">The way.</param>
    /// <param name="given">The nodes of the names that are given.</param>
    public IReadOnlyList<Match> All(Way way, ImmutableDictionary<string, Node> given)
    {
        IEnumerable<Match> partial = [new(given, [])];
        foreach (var line in way.Lines)
        {
            partial = partial.SelectMany(match => Extended(match, line)).ToList();
        }

        return BestFirst([.. partial]);
    }

    /// <summary>All matches of several ways, the best first.</summary>
    public IReadOnlyList<Match> All(IEnumerable<Way> ways, ImmutableDictionary<string, Node> given) =>
        BestFirst([.. ways.SelectMany(way => All(way, given))]);

    /// <summary>In an order that hangs on what was found alone, and not on how.</summary>
    private static List<Match> BestFirst(List<Match> matches) =>
        matches.Count < 2
            ? matches
            :
            [
                .. matches
                    .OrderByDescending(m => m.Fit)
                    .ThenByDescending(m => m.Probability)
                    .ThenBy(m => string.Join('|', m.Facts.Select(f => f.Id)), StringComparer.Ordinal),
            ];

    /// <summary>Whether a value is more likely than not by its own claims.</summary>
    internal bool IsLikely(Reading reading) => _fit.IsLikely(reading);

    private IEnumerable<Match> Extended(Match match, PatternLine line)
    {
        var found = Found(line, match.Bound).ToList();
        return line.IsNot
            ? [match with { Hits = match.Hits.Add(Absent([.. found.Select(f => f.Hit)])) }]
            : found.Select(f => match with { Bound = f.Bound, Hits = match.Hits.Add(f.Hit) });
    }

    /// <summary>The line says that nothing of the sort holds: it fits as badly as the best that was found fits.</summary>
    private static Hit Absent(IReadOnlyList<Hit> found)
    {
        var best = found.Select(h => h.Fit).DefaultIfEmpty(MatchState.Not).Max();
        var fit = best switch
        {
            MatchState.Holds => MatchState.Not,
            MatchState.Not => MatchState.Holds,
            _ => best,
        };
        return new(
            [.. found.Where(h => h.Fit > MatchState.Not).SelectMany(h => h.Told).Distinct()],
            [.. found.SelectMany(h => h.Told.Concat(h.Beside)).Distinct()],
            1 - found.Where(h => h.Fit > MatchState.Not).Select(h => h.Probability).DefaultIfEmpty(0).Max(),
            fit,
            fit == MatchState.Not ? "the contrary holds" : ""
        );
    }

    private IEnumerable<(ImmutableDictionary<string, Node> Bound, Hit Hit)> Found(
        PatternLine line,
        ImmutableDictionary<string, Node> bound
    ) =>
        line switch
        {
            TieLine tie => TiesOf(tie, bound),
            PropertyLine property => NodesOf(property.Of, bound)
                .SelectMany(p => _fit.HitsOf(property, p.Node).Select(hit => (p.Bound, hit))),
            CodeLine code => NodesOf(code.Of, bound)
                .Where(p => code.Values.Contains(p.Node.Codes.GetValueOrDefault(code.Code, "")))
                .Select(p => (p.Bound, new Hit([], [], 1, MatchState.Holds, ""))),
            _ => [],
        };

    private IEnumerable<(ImmutableDictionary<string, Node>, Hit)> TiesOf(
        TieLine line,
        ImmutableDictionary<string, Node> bound
    )
    {
        var from = BoundOf(line.From, bound);
        var to = BoundOf(line.To, bound);
        foreach (var (tie, start, end) in Candidates(line, from, to))
        {
            if (
                Bind(line.From, start, bound) is { } first
                && Bind(line.To, end, first) is { } both
                && _fit.HitOf(line, tie) is { } hit
            )
            {
                yield return (both, hit);
            }
        }
    }

    /// <summary>The ties that may fit, each read from its beginning; a symmetric one also from its end.</summary>
    private IEnumerable<(Tie Tie, Node Start, Node End)> Candidates(TieLine line, Node? from, Node? to)
    {
        IEnumerable<Tie> ties =
            (from ?? to) is not { } known ? history.Ties
            // A pattern may name what nobody had written about by then.
            : !history.ContainsVertex(known) ? []
            : line.Kind.IsSymmetric ? history.TiesOf(known)
            : from is not null ? history.OutEdges(from)
            : history.InEdges(to!);
        foreach (var tie in ties.Where(t => t.Kind.Name == line.Kind.Name))
        {
            yield return (tie, tie.From, tie.To);
            if (line.Kind.IsSymmetric)
            {
                yield return (tie, tie.To, tie.From);
            }
        }
    }

    private IEnumerable<(Node Node, ImmutableDictionary<string, Node> Bound)> NodesOf(
        NodeTerm term,
        ImmutableDictionary<string, Node> bound
    ) =>
        BoundOf(term, bound) is { } known
            ? [(known, bound)]
            : history.Nodes.Select(n => (n, Bind(term, n, bound)!)).Where(p => p.Item2 is not null);

    private static Node? BoundOf(NodeTerm term, ImmutableDictionary<string, Node> bound) =>
        term.Node ?? bound.GetValueOrDefault(term.Variable);

    /// <summary>The names with one more of them meaning a node, or null if it cannot.</summary>
    private static ImmutableDictionary<string, Node>? Bind(
        NodeTerm term,
        Node node,
        ImmutableDictionary<string, Node> bound
    )
    {
        if (term.Kind is { } kind && node.Kind.Name != kind)
        {
            return null;
        }

        if (BoundOf(term, bound) is { } known)
        {
            return known.Equals(node) ? bound : null;
        }

        return term.IsGiven ? null : bound.Add(term.Variable, node);
    }
}
