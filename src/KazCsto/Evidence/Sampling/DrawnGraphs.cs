using KazCsto.Graphs;
using KazCsto.Networks.Projections;

namespace KazCsto.Evidence.Sampling;

/// <summary>Draws graphs of a projection, each as it would be if the claims that turn out wrong in that draw had not been made.</summary>
/// <remarks>
/// Everything that anybody affirms can be in a graph: an arc is there if each of its ties, and the duty behind an obligation, holds in the draw. On a day the dates of a
/// tie are drawn as well. The nodes are always the same. Which nodes exist on the day is taken as it stands.
/// </remarks>
internal sealed class DrawnGraphs
{
    private readonly Witnesses _witnesses;
    private readonly Testimony[] _facts;
    private readonly (DateChoice Since, DateChoice Until)?[] _dates;
    private readonly FactGraphs _graphs;

    /// <summary>Prepares the draws.</summary>
    /// <param name="history">All of history.</param>
    /// <param name="rule">The projection.</param>
    /// <param name="day">The day; null for all of history, where no date matters.</param>
    public DrawnGraphs(Network history, ProjectionRule rule, DateOnly? day)
    {
        var network = day is { } on ? history.ByAnyDate(on) : history;
        Projection = Projection.OfAllAffirmed(network, rule);
        _graphs = new(Projection);
        _witnesses = new(history.Scale);
        _facts = [.. _graphs.Facts.Select(_witnesses.About)];
        _dates = [.. _graphs.Facts.Select(fact => DatesOf(fact, day))];
    }

    /// <summary>The projection with everything that might be so.</summary>
    public Projection Projection { get; }

    /// <summary>The graph of one draw; its nodes are those of the projection.</summary>
    public Graph Draw(SeededRandom random) => _graphs.Of(Holding(new Drawn(_witnesses, random)));

    /// <summary>Which facts hold in a draw, in the order of their ids.</summary>
    private bool[] Holding(Drawn drawn)
    {
        var holds = new bool[_facts.Length];
        for (var i = 0; i < holds.Length; i++)
        {
            holds[i] = drawn.Holds(_facts[i]);
            if (_dates[i] is var (since, until))
            {
                var begun = drawn.HasCome(since);
                holds[i] &= !drawn.HasCome(until) && begun;
            }
        }

        return holds;
    }

    private static (DateChoice, DateChoice)? DatesOf(Fact fact, DateOnly? day)
    {
        if (fact is not Tie tie || day is not { } on)
        {
            return null;
        }

        var since = new DateChoice(tie.DatesOf(beginning: true), on, ifUnknown: true, ifOpen: true);
        var until = new DateChoice(tie.DatesOf(beginning: false), on, ifUnknown: false, ifOpen: false);
        return since.IsSettled && until.IsSettled ? null : (since, until);
    }
}
