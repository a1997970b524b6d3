using KazCsto.Graphs;

namespace KazCsto.Neo4j.Items;

/// <summary>What is in force of a node's properties, each under its own key.</summary>
internal static class PropertyValues
{
    public static void AddTo(ItemProperties item, Node node, Network network)
    {
        foreach (
            var values in network.PropertiesOf(node).Where(p => p.Standing == Standing.InForce).GroupBy(p => p.Kind)
        )
        {
            // A code of the same name was there first.
            var key = node.Kind.Codes.Contains(values.Key.Name) ? $"{values.Key.Name}_" : Names.KeyOf(values.Key.Name);
            if (values.Key.IsMany)
            {
                item[key] = values.Select(p => p.Valued(network)).ToArray();
                continue;
            }

            var property = values.First();
            item[key] = ValueOf(property);
            item[$"{key}_caveat"] = property.Doubt();
            item[$"{key}_probability"] = Digits.Rounded(property.Probability);
            item[$"{key}_citation"] = property.BestClaim.Citation;
        }
    }

    private static object ValueOf(Property property) =>
        property.Kind.Type switch
        {
            PropertyTypes.Number => ItemProperties.Number(property.Value),
            PropertyTypes.Flag => property.Value == "true",
            _ => property.Value,
        };
}
