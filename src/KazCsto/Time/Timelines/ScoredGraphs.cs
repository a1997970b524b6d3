using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Time.Timelines;

/// <summary>Any measure of a graph over all spells, found anew for each spell whose graph is another than that before.</summary>
internal sealed class ScoredGraphs(FactGraphs graphs, FactDays days, KindNodes kind, Func<Graph, Work, Scores> score)
{
    private const int SpellsInRun = 8;

    /// <summary>Scores every spell.</summary>
    public Scored Of(Work work)
    {
        var spells = new KindScores[days.Days.Length];
        var told = new Scored.Told[spells.Length];
        SpellParts.Each(
            spells.Length,
            SpellsInRun,
            long.MaxValue,
            work,
            (first, end, stepped) =>
            {
                var holds = days.HoldingOn(first);
                Graph? before = null;
                for (var spell = first; spell < end; spell++)
                {
                    stepped();
                    if (spell > first)
                    {
                        days.Move(spell, holds);
                    }

                    var graph = graphs.Of(holds);
                    if (before is not null && AreSame(before.Out, graph.Out))
                    {
                        spells[spell] = spells[spell - 1];
                    }
                    else
                    {
                        (spells[spell], told[spell]) = Of(graph, work);
                    }

                    before = graph;
                }
            }
        );
        return Scored.Of(spells, told);
    }

    /// <summary>What has no arc on the day is no node of the day.</summary>
    private (KindScores, Scored.Told) Of(Graph graph, Work work)
    {
        int[] nodes =
        [
            .. Enumerable.Range(0, graph.NodeCount).Where(n => graph.Out.Degree(n) + graph.In.Degree(n) > 0),
        ];
        if (nodes.Length == 0)
        {
            return (KindScores.None, default);
        }

        try
        {
            var scores = score(graph.Among(nodes), new(1, null, work.Cancellation));
            return (kind.Of(nodes, scores.Values), new(scores.Convention));
        }
        catch (NotConvergedException)
        {
            return (kind.Of(nodes, null), default);
        }
        catch (MeasureRefusedException e)
        {
            return (kind.Of(nodes, null), new(null, e.Message));
        }
    }

    private static bool AreSame(Adjacency one, Adjacency other) =>
        one.Offsets.AsSpan().SequenceEqual(other.Offsets)
        && one.Targets.AsSpan().SequenceEqual(other.Targets)
        && one.Strengths.AsSpan().SequenceEqual(other.Strengths)
        && one.Lengths.AsSpan().SequenceEqual(other.Lengths);
}
