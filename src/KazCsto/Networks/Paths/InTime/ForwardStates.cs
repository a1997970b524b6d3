namespace KazCsto.Networks.Paths.InTime;

/// <summary>How the last node of the beginning of a path can have been reached: each a length and the day, none beaten by another in both.</summary>
internal sealed class ForwardStates
{
    private readonly DatedHops _hops;
    private readonly List<(double Length, DateOnly Day)> _states;

    private ForwardStates(DatedHops hops, int node, IEnumerable<(double Length, DateOnly Day)> states)
    {
        (_hops, Node, _states) = (hops, node, []);
        foreach (var state in states.Order())
        {
            if (_states.Count == 0 || state.Day < _states[^1].Day)
            {
                _states.Add(state);
            }
        }
    }

    /// <summary>The node.</summary>
    internal int Node { get; }

    internal static ForwardStates At(DatedHops hops, int node) => new(hops, node, [(0, DateOnly.MinValue)]);

    /// <summary>The same one hop on.</summary>
    internal ForwardStates To(int next) => new(_hops, next, StepsTo(next));

    /// <summary>The least length of a whole path that goes to a node next, and on by some labels; infinity if none does.</summary>
    internal double LeastVia(int next, IReadOnlyList<ForwardLabel> labels, int hopsLeft)
    {
        var least = double.PositiveInfinity;
        if (labels.Count == 0)
        {
            return least;
        }

        foreach (var (length, day) in StepsTo(next))
        {
            foreach (var label in labels.Where(l => l.Latest >= day && l.Hops < hopsLeft))
            {
                least = Math.Min(least, length + label.Length);
            }
        }

        return least;
    }

    private IEnumerable<(double Length, DateOnly Day)> StepsTo(int next) =>
        from way in _hops.Between(Node, next)
        from state in _states
        let day = way.First(state.Day, certain: false)
        where day is not null
        select (state.Length + way.Length, day.Value);
}
