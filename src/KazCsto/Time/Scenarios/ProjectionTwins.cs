using KazCsto.Networks.Projections;

namespace KazCsto.Time.Scenarios;

/// <summary>The projections of a network as it is and as it would be, each made once.</summary>
internal sealed class ProjectionTwins(Network before, Network after, ScenarioChanges changes)
{
    private readonly Dictionary<string, (Projection Before, Projection After)> _made = [];

    public Network Before => before;

    public Network After => after;

    public (Projection Before, Projection After) Of(ProjectionRule rule)
    {
        if (!_made.TryGetValue(rule.Name, out var twins))
        {
            _made[rule.Name] = twins = (Projection.Of(before, rule), Projection.Of(after, changes.AppliedTo(rule)));
        }

        return twins;
    }
}
