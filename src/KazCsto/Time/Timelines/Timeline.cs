using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Time.Timelines;

/// <summary>A measure over time: who of one kind ranks how on every day, found anew only where the network changes.</summary>
/// <remarks>
/// On every day scores and ranks are those of the ranking of that day, within the error of the convention, ties that only possibly hold included unless they are to be left out. The days on which the network can
/// change follow from the dates of ties, of duties and of their nodes. All of history is projected once; a day says which of its arcs are there.
/// </remarks>
internal sealed record Timeline
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
    /// <exception cref="MeasureRefusedException">The projection does not carry what the measure needs, or no day's does; where only some days' does not, nobody has a score on them.</exception>
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
        Measures.RefuseUnlessCarried(measure, projection, options);
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

    private static IEnumerable<Fact> Counted(Network history, ProjectionRule rule) =>
        history.Ties.Where(t => t.Standing == Standing.InForce && rule.Ties.ContainsKey(t.Kind.Name));

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
        var rivals = RivalDuties.Of(history, projection.Rule);
        if (measure.OfGraph is not { } ofGraph || !rivals.IsEmpty || !projection.Rule.IsPlain)
        {
            // Of several duties of one provision the surest of the day counts, and who acts for whom changes, which one projection of all days does not know.
            var facts = projection.Rule.IsPlain
                ? graphs.Facts
                : graphs.Facts.Union(Counted(history, projection.Rule)).ToList();
            var each = new FactDays(history, rivals.FactsWith(facts), span);
            var projections = new ScoredProjections(history, projection.Rule, each, kind, span.Certain);
            return (each, projections.Of(measure, options));
        }

        var days = new FactDays(history, graphs.Facts, span);
        if (measure.Name == "pagerank")
        {
            var walks = new ScoredWalks(graphs, days, kind);
            return (days, walks.Of(projection, options));
        }

        var measured = new ScoredGraphs(
            graphs,
            days,
            kind,
            (graph, work) => ofGraph(graph, options with { Work = work })
        );
        return (days, measured.Of(options.Work));
    }

    /// <summary>The nodes that are among the first on the most days, those that were so longest first; of those that were as long the one that ranked better.</summary>
    /// <param name="top">How many nodes, and up to which rank a node is among the first; who is tied at that rank is.</param>
    public ImmutableArray<Node> First(int top)
    {
        var (days, ranks) = (new long[Nodes.Length], new long[Nodes.Length]);
        foreach (var spell in Spells)
        {
            var places = spell.Scores.InOrder(Measure.IsLowestFirst, top);
            foreach (var place in places.Where(p => p.Rank > 0))
            {
                days[place.Index] += spell.Length;
                ranks[place.Index] += (long)spell.Length * place.Rank;
            }
        }

        return
        [
            .. Enumerable
                .Range(0, days.Length)
                .Where(node => days[node] > 0)
                .OrderByDescending(node => days[node])
                .ThenBy(node => ranks[node])
                .Take(top)
                .Select(node => Nodes[node]),
        ];
    }

    /// <summary>Who is first in a spell of the timeline, by id; nobody where all have one score.</summary>
    public ImmutableArray<Node> FirstIn(Spell spell)
    {
        ArgumentNullException.ThrowIfNull(spell);
        var places = spell.Scores.InOrder(Measure.IsLowestFirst).ToList();
        return places.Exists(p => p.Rank > 1) ? [.. places.Where(p => p.Rank == 1).Select(p => Nodes[p.Index])] : [];
    }

    /// <summary>Everybody who has an arc on a day, ranked as in the ranking of that day, within the error of the convention.</summary>
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

    private static ImmutableArray<Spell> SpellsOf(FactDays days, TimelineOptions span, Scored scored)
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
                    Altered = [.. moves.Where(m => !m.Begins && !m.Ends).Select(m => days.Facts[m.Fact])],
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

/// <summary>A node over one spell.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Place">Its score and rank, as in the ranking of each of those days, within the error of the convention; null if it has no arc then.</param>
internal sealed record TimelinePoint(Spell Spell, RankedNode? Place);
