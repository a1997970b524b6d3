using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>What must hold of an entry of <c>graph/projections.yaml</c>.</summary>
internal sealed class ProjectionCheck(string file, Schema schema, Problems problems)
{
    public void Check(string name, ProjectionText entry)
    {
        RefuseUnknown(name, entry.Keep.Concat(entry.Through), schema.Nodes.Keys);
        RefuseUnknown(name, entry.Ties.Keys, schema.Ties.Keys);
        RefuseUnknown(name, entry.Ties.Values.SelectMany(t => t.Or.Prepend(t.Moves)), ProjectionText.Directions.Keys);
        RefuseUnknown(name, [entry.Parallel], ProjectionText.Parallels.Keys);
        RefuseUnknown(name, [entry.Length], ProjectionText.Lengths.Keys);
        RefuseUnknownDuties(name, entry);
        RequireAgents(name, entry);
        RequireBothWays(name, entry);
        RequireLevels(name, entry);
        RefuseUnknown(name, entry.Counted, entry.Keep);
        RefuseUnknown(name, entry.StandFor.Keys.Concat(entry.ActThrough.Keys), entry.Ties.Keys);
        RefuseUnknown(name, entry.StandFor.Values.Concat(entry.ActThrough.Values.Select(a => a.Of)), entry.Counted);
        RefuseUnknownRoles(name, entry);
        RequireOneWay(name, entry);
    }

    private void RefuseUnknownRoles(string name, ProjectionText entry)
    {
        foreach (var (tie, counts) in entry.Ties.Where(t => schema.Ties.ContainsKey(t.Key)))
        {
            RefuseUnknown(name, counts.Roles.Keys, schema.Ties[tie].Roles.Keys);
            RefuseUnknown(name, counts.At, schema.Ties[tie].To);
        }
    }

    /// <summary>Who acts for others is moved by them and moves them otherwise, and ways through several of them are not several ways.</summary>
    private void RequireOneWay(string name, ProjectionText entry)
    {
        if (entry.ActThrough.Count == 0)
        {
            return;
        }

        if (entry.Parallel != "max")
        {
            problems.Add(file, $"the entry '{name}' has act-through, which needs parallel: max");
        }

        foreach (var tie in entry.ActThrough.Keys.Where(t => entry.Ties.GetValueOrDefault(t)?.Moves != "from-moves-to"))
        {
            problems.Add(file, $"'{tie}' in the entry '{name}' is in act-through; moves must be from-moves-to");
        }
    }

    /// <summary>Where the vocabulary has no duties at all, <c>check</c> says so, and whoever asks for the projection.</summary>
    private void RefuseUnknownDuties(string name, ProjectionText entry)
    {
        var duties = schema.Properties.Values.Where(p => p.Means == Meaning.Duty).SelectMany(p => p.Values).ToList();
        if (entry.Obligations is { } counts && duties.Count > 0)
        {
            RefuseUnknown(name, counts.Duties, duties);
        }
    }

    private void RequireAgents(string name, ProjectionText entry)
    {
        foreach (var kind in entry.Keep.Where(k => schema.Nodes.GetValueOrDefault(k)?.IsAgent == false))
        {
            problems.Add(file, $"the entry '{name}' keeps '{kind}', which is no agent; contract it with through");
        }
    }

    private void RequireBothWays(string name, ProjectionText entry)
    {
        foreach (var (tie, counts) in entry.Ties.Where(t => t.Value.Moves != "both"))
        {
            if (schema.Ties.GetValueOrDefault(tie)?.IsSymmetric == true)
            {
                problems.Add(
                    file,
                    $"'{tie}' in the entry '{name}' is symmetric; moves must be both, not {counts.Moves}"
                );
            }
        }
    }

    private void RequireLevels(string name, ProjectionText entry)
    {
        if (entry is { Length: "max+1-s", Parallel: not "max" })
        {
            problems.Add(file, $"the entry '{name}' has length max+1-s, which needs parallel: max");
        }

        var levels = entry
            .Ties.Values.SelectMany(t => t.Roles.Values.Select(r => r.Level).Prepend(t.Level))
            .Concat(entry.ActThrough.Values.Select(a => a.Level))
            .Append(entry.Obligations?.Level ?? 1);
        foreach (var level in levels.Where(l => l < 1))
        {
            problems.Add(file, $"level {level} in the entry '{name}' is not above 0");
        }
    }

    private void RefuseUnknown(string entry, IEnumerable<string> found, IEnumerable<string> valid)
    {
        foreach (var unknown in found.Except(valid))
        {
            problems.Add(file, Nearest.Unknown(unknown, "known", valid, $"the entry '{entry}'"));
        }
    }
}
