using System.Globalization;

namespace KazCsto.Graphs.Communities;

/// <summary>The words that conventions of groups have in common.</summary>
internal static class Convention
{
    internal static string Ties(Graph graph, bool useStrengths)
    {
        var counted = useStrengths && graph.HasStrengths ? "by strength" : "every tie counts 1";
        return graph.IsDirected ? $"{counted}, arcs there and back added" : counted;
    }

    internal static string Aim(GroupQuality quality, double resolution)
    {
        var name = quality == GroupQuality.Modularity ? "modularity" : "constant Potts model";
        return string.Create(CultureInfo.InvariantCulture, $"{name}, resolution {resolution}");
    }
}
