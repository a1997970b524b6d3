using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Time.Timelines;

/// <summary>Any measure over all spells, each projected anew: for what needs to know more than a graph does.</summary>
internal sealed class ScoredProjections(
    Network history,
    ProjectionRule rule,
    FactDays days,
    KindNodes kind,
    bool certain
)
{
    /// <summary>Scores every spell.</summary>
    public Scored Of(Measure measure, MeasureOptions options)
    {
        var work = options.Work;
        var spells = new KindScores[days.Days.Length];
        var told = new Scored.Told[spells.Length];
        var own = options with { Work = new(1, null, work.Cancellation) };
        SpellParts.Each(
            spells.Length,
            1,
            long.MaxValue,
            work,
            (spell, _, stepped) =>
            {
                stepped();
                var network = history.At(days.Days[spell], certain);
                (spells[spell], told[spell]) = Of(Projection.Of(network, rule), measure, own);
            }
        );
        return Scored.Of(spells, told);
    }

    private (KindScores, Scored.Told) Of(Projection day, Measure measure, MeasureOptions options)
    {
        if (day.Nodes.IsEmpty)
        {
            return (KindScores.None, default);
        }

        try
        {
            var scores = measure.Of(day, options);
            return (kind.Of(day.Nodes, scores.Values), new(scores.Convention));
        }
        catch (NotConvergedException)
        {
            return (kind.Of(day.Nodes, null), default);
        }
        catch (MeasureRefusedException e)
            // What is no measure of graphs refuses a rule, not a day.
            when (measure.OfGraph is not null)
        {
            return (kind.Of(day.Nodes, null), new(null, e.Message));
        }
    }
}
