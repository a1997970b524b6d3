using System.Xml;

namespace KazCsto.Export;

/// <summary>Writes a network in GraphML. http://graphml.graphdrawing.org/specification.html</summary>
/// <remarks>
/// Nodes have their own ids if XML allows all of them, else n0, n1, ...; the attribute <c>id</c> always has the real one. Ties are called e0, e1, ...
/// because their ids hold characters that XML does not allow there. All are directed, as some readers refuse a mixed graph: see <c>symmetric</c>.
/// </remarks>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaAt = Namespace + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    /// <summary>Writes a network.</summary>
    public static void Write(Network network, TextWriter writer)
    {
        var nodeKeys = NodeKeys(network.Schema);
        var tieKeys = TieKeys(network);
        using (var xml = Xml.Over(writer))
        {
            xml.WriteStartElement("graphml", Namespace);
            xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", SchemaAt);
            xml.WriteElementString("desc", Namespace, Description(network));
            Declare(xml, "node", nodeKeys.Select(k => (k.Key, k.Type)));
            Declare(xml, "edge", tieKeys.Select(k => (k.Key, k.Type)));
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("id", "kazcsto");
            xml.WriteAttributeString("edgedefault", "directed");
            var ids = IdsOf(network);
            foreach (var node in network.Nodes)
            {
                xml.WriteStartElement("node");
                xml.WriteAttributeString("id", ids[node]);
                Data(xml, "node", nodeKeys.Select(k => (k.Key, k.Value(node))));
            }

            for (var i = 0; i < network.Ties.Length; i++)
            {
                var tie = network.Ties[i];
                xml.WriteStartElement("edge");
                xml.WriteAttributeString("id", $"e{Numbers.Text(i)}");
                xml.WriteAttributeString("source", ids[tie.From]);
                xml.WriteAttributeString("target", ids[tie.To]);
                Data(xml, "edge", tieKeys.Select(k => (k.Key, k.Value(tie))));
            }
        }

        writer.Write('\n');
    }

    private static (string Key, string Type, Func<Node, string?> Value)[] NodeKeys(Schema schema) =>
        [
            ("kind", "string", n => n.Kind.Name),
            ("name", "string", n => n.Name),
            ("native", "string", n => n.NativeName),
            .. FileWords
                .Codes(schema)
                .Select(code => (code, "string", (Func<Node, string?>)(n => n.Codes.GetValueOrDefault(code)))),
            ("agent", "boolean", n => n.Kind.IsAgent ? "true" : "false"),
            ("id", "string", n => n.Id),
        ];

    private static (string Key, string Type, Func<Tie, string?> Value)[] TieKeys(Network network) =>
        [
            ("kind", "string", t => t.Kind.Name),
            ("phrase", "string", t => t.Kind.Phrase),
            ("symmetric", "boolean", t => t.Kind.IsSymmetric ? "true" : null),
            ("key", "string", t => t.Key),
            ("role", "string", t => t.Role),
            ("quantity", "string", t => t.Quantity),
            ("unit", "string", t => t.Quantity is null ? null : t.Kind.Unit),
            ("since", "string", t => FileWords.Of(t.Period.Since)),
            ("until", "string", t => FileWords.Of(t.Period.Until)),
            ("possibly", "boolean", t => network.IsOnlyPossible(t) ? "true" : null),
            ("probability", "double", t => Numbers.Precise(t.Probability)),
            ("standing", "string", t => FileWords.Of(t.Standing)),
            ("caveat", "string", t => t.Doubt()),
            ("claims", "int", t => Numbers.Text(t.Claims.Length)),
            ("citation", "string", t => t.BestClaim.Citation),
            ("id", "string", t => t.Id),
        ];

    private static string Description(Network network) =>
        (network.Day is { } day ? $"The network on {Numbers.Iso(day)}. " : "All of history. ")
        + FileWords.Dates
        + " Ties that are contested or denied are included: see standing. "
        + "A tie marked as symmetric holds both ways; one marked as possibly may not hold on the day.";

    private static void Declare(XmlWriter xml, string domain, IEnumerable<(string Key, string Type)> keys)
    {
        foreach (var (key, type) in keys)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{domain}-{key}");
            xml.WriteAttributeString("for", domain);
            xml.WriteAttributeString("attr.name", key);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
    }

    /// <summary>The attributes of an element that are not blank, and its end.</summary>
    private static void Data(XmlWriter xml, string domain, IEnumerable<(string Key, string? Value)> values)
    {
        foreach (var (key, value) in values)
        {
            if (!string.IsNullOrEmpty(value))
            {
                xml.WriteStartElement("data");
                xml.WriteAttributeString("key", $"{domain}-{key}");
                xml.WriteString(Characters.Allowed(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static Dictionary<Node, string> IdsOf(Network network)
    {
        var allowed = network.Nodes.All(n => n.Id.Length > 0 && n.Id.All(IsInToken));
        return network
            .Nodes.Select((node, i) => (node, id: allowed ? node.Id : $"n{Numbers.Text(i)}"))
            .ToDictionary(p => p.node, p => p.id);
    }

    private static bool IsInToken(char c) => XmlConvert.IsNCNameChar(c) || c == ':';
}
