namespace KazCsto.Analysis.Communities;

/// <summary>What the search for groups makes as large as it can.</summary>
/// <remarks>
/// To put node v into group C is worth s(v,C) - penalty · mass(v) · mass(C), where s(v,C) is the strength between the two. With
/// the strengths of all ties of a node as its mass this is modularity, with 1 as its mass the constant Potts model.
/// </remarks>
/// <param name="Quality">Which of the two it is.</param>
/// <param name="Penalty">The price of a pair of masses in one group.</param>
/// <param name="Total">The strength of all arcs of the given graph, so of each tie twice.</param>
internal readonly record struct GroupAim(GroupQuality Quality, double Penalty, double Total)
{
    /// <exception cref="ArgumentException">The resolution is below 0.</exception>
    internal static GroupAim Of(GroupQuality quality, double resolution, double total)
    {
        if (!(resolution >= 0 && double.IsFinite(resolution)))
        {
            throw new ArgumentException($"the resolution is {resolution}; it is 0 or above");
        }

        return quality == GroupQuality.Modularity
            ? new(quality, total > 0 ? resolution / total : 0, total)
            : new(quality, resolution, total);
    }

    /// <summary>The quality of groups of a level's nodes, which is that of the same groups of the given graph's nodes.</summary>
    internal double Of(Level level, int[] groups)
    {
        var masses = new double[level.NodeCount];
        var between = 0.0;
        for (var node = 0; node < level.NodeCount; node++)
        {
            masses[groups[node]] += level.Masses[node];
            for (var arc = level.Starts[node]; arc < level.Ends[node]; arc++)
            {
                between += groups[level.Targets[arc]] == groups[node] ? 0 : level.StrengthOf(arc);
            }
        }

        var inside = Total - between;
        return Quality == GroupQuality.Modularity
            ? (inside - (Penalty * masses.Sum(m => m * m))) / Total
            : (inside - (Penalty * masses.Sum(m => m * (m - 1)))) / 2;
    }
}
