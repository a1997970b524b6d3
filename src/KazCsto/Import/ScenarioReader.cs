using KazCsto.Graphs;
using KazCsto.Model.Scenarios;

namespace KazCsto.Import;

/// <summary>Reads the entries of one scenario. What would change nothing is a problem, since it is a slip.</summary>
internal sealed class ScenarioReader(Dataset dataset, string name, string file, Problems problems)
{
    private readonly ScenarioNames _names = new(dataset.Network);

    public Scenario ScenarioOf(YamlEntry entry)
    {
        var (title, why) = (entry.Text("title"), entry.Text("why"));
        var claims = new ScenarioClaims(_names, dataset.Network, Scenario.SourceOf(name, title), file, problems);
        List<Supposition?> all =
        [
            .. entry.Entries("remove", Removed, isRequired: false),
            .. entry.Entries("add", claims.Added, isRequired: false),
            .. entry.Entries("end", e => Redated(e, isEnd: true), isRequired: false),
            .. entry.Entries("begin", e => Redated(e, isEnd: false), isRequired: false),
            .. entry.Entries("keep", Kept, isRequired: false),
            .. entry.Entries("grade", Graded, isRequired: false),
            .. entry.Entries("level", Levelled, isRequired: false),
        ];
        if (all.Count == 0)
        {
            entry.Refuse("the scenario supposes nothing; expected remove, add, end, begin, keep, grade or level");
        }

        return new(name, file, title, why) { Suppositions = [.. all.OfType<Supposition>()] };
    }

    private Supposition? Removed(YamlEntry entry)
    {
        if (!ScenarioNames.NamesOneThing(entry, "node", "tie", "property"))
        {
            return null;
        }

        if (entry.Has("node"))
        {
            return _names.NodeOf(entry, entry.Text("node")) is { } node ? new NodeRemoved(node) : null;
        }

        return _names.ClaimsOf(entry, isOfSource: true) is { } claims ? new ClaimsRemoved(claims) : null;
    }

    private Redated? Redated(YamlEntry entry, bool isEnd)
    {
        var text = entry.Text("on");
        var claims = DatedIn(entry);
        var date = ImpreciseDate.TryParse(text);
        if (date is null or { IsOpen: true })
        {
            entry.Refuse(
                $"'{text}' in on is not a date; expected 2022, 2022-01 or 2022-01-09{(isEnd ? "; what does not end stands under keep" : "")}"
            );
            return null;
        }

        return claims is null || !IsPossible(entry, claims, date, isEnd) ? null : new(claims, date, isEnd);
    }

    private Redated? Kept(YamlEntry entry) =>
        DatedIn(entry) is { } claims && IsPossible(entry, claims, ImpreciseDate.Open, isEnd: true)
            ? new(claims, ImpreciseDate.Open, IsEnd: true)
            : null;

    /// <summary>What can begin and end; of a node its existence.</summary>
    private ClaimChoice? DatedIn(YamlEntry entry)
    {
        if (!ScenarioNames.NamesOneThing(entry, "node", "tie", "property"))
        {
            return null;
        }

        return entry.Has("node")
            ? _names.ExistenceOf(entry, entry.Text("node"))
            : _names.ClaimsOf(entry, isOfSource: false);
    }

    private bool IsPossible(YamlEntry entry, ClaimChoice claims, ImpreciseDate date, bool isEnd)
    {
        var facts = dataset.Network.Facts.Where(f => claims.Facts.Contains(f.Id)).ToList();
        foreach (var fact in facts)
        {
            if (fact is Tie { Kind.IsDated: false } tie)
            {
                entry.Refuse($"'{tie.Kind.Name}' holds always; it has no beginning and no end");
                return false;
            }

            var period = isEnd ? fact.Period with { Until = date } : fact.Period with { Since = date };
            if (period.IsReversed)
            {
                entry.Refuse(
                    $"'{fact.Sentence}' {(isEnd ? $"begins {fact.Period.Since}, not before" : $"ends {fact.Period.Until}, not after")} {date}"
                );
                return false;
            }
        }

        if (facts.All(f => (isEnd ? f.Period.Until : f.Period.Since) == date))
        {
            entry.Refuse(
                $"'{facts[0].Sentence}' {(isEnd ? "ends" : "begins")} {(date.IsOpen ? "never" : date.Text)} as it is; this changes nothing"
            );
            return false;
        }

        return true;
    }

    private Supposition? Graded(YamlEntry entry)
    {
        if (!entry.Has("tie") && !entry.Has("property"))
        {
            return SourceGraded(entry);
        }

        var text = entry.Text("credibility");
        if (_names.ClaimsOf(entry, isOfSource: true) is not { } claims)
        {
            return null;
        }

        if (text.Length != 1 || text[0] is < '1' or > '6')
        {
            entry.Refuse($"'{text}' is not a valid credibility; expected 1, 2, 3, 4, 5 or 6");
            return null;
        }

        var credibility = text[0] - '0';
        if (dataset.Network.Claims.Where(claims.Covers).All(c => c.Credibility == credibility))
        {
            entry.Refuse($"its credibility is {credibility} as it is; this changes nothing");
            return null;
        }

        return new ClaimsRegraded(claims, credibility);
    }

    private SourceRegraded? SourceGraded(YamlEntry entry)
    {
        var text = entry.Text("reliability");
        if (_names.SourceOf(entry, entry.Text("source")) is not { } source)
        {
            return null;
        }

        if (text.Length != 1 || !SourceTable.Reliabilities.Contains(text[0]))
        {
            entry.Refuse($"'{text}' is not a valid reliability; expected A, B, C, D, E or F");
            return null;
        }

        if (source.Reliability == text[0])
        {
            entry.Refuse($"the reliability of '{source.Id}' is {text} as it is; this changes nothing");
            return null;
        }

        return new(source, text[0]);
    }

    private LevelSet? Levelled(YamlEntry entry)
    {
        var (projection, kind) = (entry.Text("projection"), entry.Text("tie"));
        var level = entry.Whole("level");
        var rules = dataset.Projections.All;
        if (!rules.TryGetValue(projection, out var rule))
        {
            entry.Refuse(Nearest.Unknown(projection, "a projection", rules.Keys));
            return null;
        }

        if (!rule.Ties.TryGetValue(kind, out var counted))
        {
            entry.Refuse(
                $"'{kind}' is no kind of tie that the projection '{projection}' counts{Nearest.Hint(kind, rule.Ties.Keys)}"
            );
            return null;
        }

        if (level < 1 || level == counted.Level)
        {
            entry.Refuse(
                level < 1
                    ? $"level {level} is not above 0"
                    : $"the level of '{kind}' in '{projection}' is {level} as it is; this changes nothing"
            );
            return null;
        }

        return new(projection, kind, level);
    }
}
