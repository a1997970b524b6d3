using KazCsto.Model.Scenarios;

namespace KazCsto.Time.Scenarios;

/// <summary>A network while suppositions are made about it, one after the other.</summary>
internal sealed class SupposedWorld(Network history, ProjectionRules rules)
{
    private readonly Dictionary<string, Source> _sources = history.Sources.ToDictionary(
        s => s.Id,
        StringComparer.Ordinal
    );
    private readonly HashSet<Node> _nodes = [.. history.Nodes];
    private readonly HashSet<Node> _removed = [];
    private readonly Dictionary<(string Projection, string Kind), int> _levels = [];
    private List<Claim> _claims = [.. history.Claims];

    public void Suppose(Supposition supposition)
    {
        switch (supposition)
        {
            case NodeRemoved(var node):
                Remove(node);
                break;
            case NodeAdded(var node):
                _removed.Remove(node);
                _nodes.Add(node);
                break;
            case ClaimsRemoved(var claims):
                _claims.RemoveAll(claims.Covers);
                break;
            case ClaimAdded(var claim):
                Add(claim);
                break;
            case Redated redated:
                Change(redated.Claims, c => Dated(c, redated));
                break;
            case ClaimsRegraded(var claims, var credibility):
                Change(claims, c => c.Credibility == credibility ? c : Graded(c with { Credibility = credibility }));
                break;
            case SourceRegraded(var source, var reliability):
                Regrade(source.Id, reliability);
                break;
            case LevelSet(var projection, var kind, var level):
                _levels[(projection, kind)] = level;
                break;
        }
    }

    public ScenarioChanges Changes()
    {
        var claims = new HashSet<Claim>(_claims);
        var before = new HashSet<Claim>(history.Claims);
        return new()
        {
            SourcesOut = [.. history.Sources.Except(_sources.Values)],
            SourcesIn = [.. _sources.Values.Except(history.Sources).OrderBy(s => s.Id, StringComparer.Ordinal)],
            NodesOut = [.. history.Nodes.Where(n => !_nodes.Contains(n))],
            NodesIn = [.. _nodes.Except(history.Nodes).Order()],
            ClaimsOut = [.. history.Claims.Where(c => !claims.Contains(c))],
            ClaimsIn = [.. _claims.Where(c => !before.Contains(c))],
            Levels =
            [
                .. _levels
                    .Select(l => new LevelChange(
                        l.Key.Projection,
                        l.Key.Kind,
                        rules.All[l.Key.Projection].Ties[l.Key.Kind].Level,
                        l.Value
                    ))
                    .Where(l => l.Before != l.After),
            ],
        };
    }

    private void Remove(Node node)
    {
        _nodes.Remove(node);
        _removed.Add(node);
        _claims.RemoveAll(c => c.Subject.Nodes.Contains(node));
    }

    private void Add(Claim claim)
    {
        if (claim.Subject.Nodes.Any(_removed.Contains))
        {
            return;
        }

        // What was known by an early day may lack the node or the source.
        _nodes.UnionWith(claim.Subject.Nodes);
        _sources.TryAdd(claim.Source.Id, claim.Source);
        _claims.Add(Graded(claim with { Source = _sources[claim.Source.Id] }, isMarked: false));
    }

    private void Regrade(string id, char reliability)
    {
        if (!_sources.TryGetValue(id, out var source) || source.Reliability == reliability)
        {
            return;
        }

        var regraded = _sources[id] = source with { Reliability = reliability };
        _claims = _claims.ConvertAll(c => c.Source.Id == id ? Graded(c with { Source = regraded }) : c);
    }

    private void Change(ClaimChoice choice, Func<Claim, Claim> changed) =>
        _claims = _claims.ConvertAll(c => choice.Covers(c) ? changed(c) : c);

    /// <summary>A claim with a supposed date. A date of its own that cannot be beside it is given up.</summary>
    private static Claim Dated(Claim claim, Redated redated)
    {
        if (claim.Stance == Stance.Denies)
        {
            return claim;
        }

        var period = redated.IsEnd
            ? claim.Period with
            {
                Until = redated.Date,
            }
            : claim.Period with
            {
                Since = redated.Date,
            };
        if (period.IsReversed)
        {
            period = redated.IsEnd ? period with { Since = null } : period with { Until = null };
        }

        return period == claim.Period
            ? claim
            : Marked(claim with { Period = period }, redated.IsEnd ? "end" : "beginning");
    }

    private Claim Graded(Claim claim, bool isMarked = true)
    {
        var graded = claim with { Probability = history.Scale.Of(claim.Source, claim.Credibility) };
        return isMarked ? Marked(graded, "grade") : graded;
    }

    /// <summary>No citation may pass off as the source's own what is only supposed.</summary>
    private static Claim Marked(Claim claim, string what)
    {
        var mark = $", {what} supposed";
        return claim.Locator.Contains(mark, StringComparison.Ordinal)
            ? claim
            : claim with
            {
                Locator = claim.Locator + mark,
            };
    }
}
