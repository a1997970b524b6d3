namespace KazCsto.Graphs.Communities;

/// <summary>What the search for groups makes as large as it can.</summary>
/// <remarks>
/// To put node v into group C is worth s(v,C) - penalty · mass(v) · mass(C), where s(v,C) is the strength between the
/// two. With the strengths of all ties of a node as its mass this is modularity, with 1 as its mass the constant Potts
/// model.
/// </remarks>
/// <param name="quality">Which of the two it is.</param>
/// <param name="resolution">The higher, the smaller the groups.</param>
/// <param name="total">The strength of all arcs of the graph, so of each tie twice.</param>
internal readonly struct GroupAim(GroupQuality quality, double resolution, double total)
{
    /// <summary>The price of a pair of masses in one group.</summary>
    internal double Penalty { get; } =
        quality == GroupQuality.ConstantPotts ? resolution
        : total > 0 ? resolution / total
        : 0;

    internal double Total => total;

    /// <exception cref="ArgumentException">The resolution is below 0.</exception>
    internal GroupAim Checked() =>
        resolution >= 0 && double.IsFinite(resolution)
            ? this
            : throw new ArgumentException($"the resolution is {resolution}; it is 0 or above");

    /// <summary>The same aim on a graph with other strengths.</summary>
    internal GroupAim On(double otherTotal) => new(quality, resolution, otherTotal);

    /// <summary>What each node of a graph weighs, given the strengths of its ties.</summary>
    internal double[] Masses(double[] sums)
    {
        if (quality == GroupQuality.ConstantPotts)
        {
            Array.Fill(sums, 1);
        }

        return sums;
    }

    /// <summary>The quality of groups.</summary>
    /// <param name="masses">The mass of each.</param>
    /// <param name="between">The strength of the arcs from group to group.</param>
    internal double Of(double[] masses, double between)
    {
        var inside = total - between;
        return quality == GroupQuality.Modularity
            ? (inside - (Penalty * masses.Sum(m => m * m))) / total
            : (inside - (Penalty * masses.Sum(m => m * (m - 1)))) / 2;
    }
}
