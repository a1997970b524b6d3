using System.Collections.Immutable;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Timelines;

/// <summary>A measure over time: who of one kind ranks how on every day, found anew only where the network changes.</summary>
/// <remarks>
/// On every day scores and ranks are those of the ranking of that day, ties that only possibly hold included unless they are to be left out. The days on which the network can
/// change follow from the dates of ties, of duties and of their nodes. All of history is projected once; a day says which of its arcs are there.
/// </remarks>
public sealed record Timeline
{
    /// <summary>Over which days, and whose.</summary>
    public required TimelineOptions Span { get; init; }

    /// <summary>By what.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What counts.</summary>
    public required ProjectionRule Rule { get; init; }

    /// <summary>All of history.</summary>
    public required Network History { get; init; }

    /// <summary>The convention that the scores follow.</summary>
    public required string Convention { get; init; }

    /// <summary>The nodes of the kind, by id; not each has an arc.</summary>
    public required ImmutableArray<Node> Nodes { get; init; }

    /// <summary>The days between changes, without a gap.</summary>
    public required ImmutableArray<Spell> Spells { get; init; }

    /// <summary>For how many days the scores were found; in between nothing changes.</summary>
    public int ComputedDays =>
        Spells.Where((s, i) => i == 0 || !ReferenceEquals(s.Scores, Spells[i - 1].Scores)).Count();

    /// <summary>Finds a timeline.</summary>
    /// <param name="history">All of history.</param>
    /// <param name="rule">What counts.</param>
    /// <param name="measure">By what.</param>
    /// <param name="options">How the measure reads a projection, on how many threads, who hears of it and who may stop it; where walks restart has to be left open.</param>
    /// <param name="span">Over which days, and whose.</param>
    /// <exception cref="MeasureRefusedException">The projection does not carry what the measure needs.</exception>
    /// <exception cref="ArgumentException">The span has no day, or walks are to restart at nodes with numbers, which differ from day to day.</exception>
    public static Timeline Of(
        Network history,
        ProjectionRule rule,
        Measure measure,
        MeasureOptions options,
        TimelineOptions span
    )
    {
        if (span.From >= span.Until || options.Restart is not null)
        {
            throw new ArgumentException("a timeline needs a day, and walks that restart anywhere");
        }

        var projection = Projection.OnEveryGround(history, rule);
        var kind = new KindNodes(history, projection, span.Kind);
        var (days, scored) = Scored(history, projection, measure, options, span, kind);
        return new()
        {
            Span = span,
            Measure = measure,
            Rule = rule,
            History = history,
            Convention = scored.Convention,
            Nodes = kind.Nodes,
            Spells = SpellsOf(days, span, scored),
        };
    }

    private static (FactDays, Scored) Scored(
        Network history,
        Projection projection,
        Measure measure,
        MeasureOptions options,
        TimelineOptions span,
        KindNodes kind
    )
    {
        var graphs = new FactGraphs(projection);
        if (measure.OfGraph is not { } ofGraph || HasRivalDuties(history, projection.Rule))
        {
            // Of several duties of one provision the surest of the day counts, which one projection of all days does not know.
            var all = HasRivalDuties(history, projection.Rule) ? [.. history.Facts] : graphs.Facts;
            var each = new FactDays(history, all, span);
            var projections = new ScoredProjections(
                history,
                projection.Rule,
                each,
                kind,
                span.Certain
            );
            return (each, projections.Of(measure, options));
        }

        var days = new FactDays(history, graphs.Facts, span);
        if (measure.Name == "pagerank")
        {
            var walks = new ScoredWalks(graphs, days, kind);
            return (days, walks.Of(projection, options));
        }

        if (measure.Needs != Needs.Nothing)
        {
            // What a day would be refused for, all of history is refused for.
            measure.Of(projection, options with { Work = new(1, null, options.Work.Cancellation) });
        }

        var measured = new ScoredGraphs(
            graphs,
            days,
            kind,
            (graph, work) => ofGraph(graph, options with { Work = work })
        );
        return (days, measured.Of(options.Work));
    }

    /// <summary>The nodes that are among the first on the most days, those that were so longest first.</summary>
    public ImmutableArray<Node> First(int top)
    {
        var days = new long[Nodes.Length];
        foreach (var spell in Spells)
        {
            foreach (var place in spell.Scores.InOrder(Measure.IsLowestFirst, top))
            {
                days[place.Index] += place.Rank > 0 ? spell.Length : 0;
            }
        }

        return
        [
            .. Enumerable
                .Range(0, days.Length)
                .Where(node => days[node] > 0)
                .OrderByDescending(node => days[node])
                .Take(top)
                .Select(node => Nodes[node]),
        ];
    }

    /// <summary>Everybody who has an arc on a day, ranked exactly as in the ranking of that day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one of the timeline.</exception>
    public ImmutableArray<RankedNode> On(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Span.From);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(day, Span.Until);
        var scores = Spells.Last(spell => spell.From <= day).Scores;
        return
        [
            .. scores
                .InOrder(Measure.IsLowestFirst)
                .Select(p => new RankedNode(Nodes[p.Index], p.Score, p.Rank, p.IsTied)),
        ];
    }

    /// <summary>A node over all spells.</summary>
    public ImmutableArray<TimelinePoint> Of(Node node)
    {
        var number = Nodes.BinarySearch(node);
        return [.. Spells.Select(spell => new TimelinePoint(spell, PlaceOf(spell)))];

        RankedNode? PlaceOf(Spell spell) =>
            number >= 0 && spell.Scores.PlaceOf(number, Measure.IsLowestFirst) is { } place
                ? new(node, place.Score, place.Rank, place.IsTied)
                : null;
    }

    private static bool HasRivalDuties(Network history, ProjectionRule rule) =>
        rule.Obligations is not null
        && history
            .Properties.Where(p => p.Kind.Name == "duty" && p.Standing == Standing.InForce)
            .GroupBy(p => p.Node)
            .Any(g => g.Skip(1).Any());

    private static ImmutableArray<Spell> SpellsOf(
        FactDays days,
        TimelineOptions span,
        Scored scored
    )
    {
        var possible = days.PossibleAtFirst;
        var spells = ImmutableArray.CreateBuilder<Spell>(days.Days.Length);
        for (var i = 0; i < days.Days.Length; i++)
        {
            var moves = days.MovesOn(i);
            possible += moves.Where(m => days.Facts[m.Fact] is Tie).Sum(Gained);
            spells.Add(
                new()
                {
                    From = days.Days[i],
                    Until = i + 1 < days.Days.Length ? days.Days[i + 1] : span.Until,
                    Begun = [.. moves.Where(m => m.Begins).Select(m => days.Facts[m.Fact])],
                    Ended = [.. moves.Where(m => m.Ends).Select(m => days.Facts[m.Fact])],
                    Altered =
                    [
                        .. moves.Where(m => !m.Begins && !m.Ends).Select(m => days.Facts[m.Fact]),
                    ],
                    PossibleTies = possible,
                    Scores = scored.Spells[i],
                }
            );
        }

        return spells.MoveToImmutable();
    }

    private static int Gained(FactMove move) =>
        (move.Now == Presence.Possibly ? 1 : 0) - (move.Before == Presence.Possibly ? 1 : 0);
}
