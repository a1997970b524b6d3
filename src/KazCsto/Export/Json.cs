using System.Text.Json;

namespace KazCsto.Export;

/// <summary>Writes a network as node-link JSON, as networkx reads it, with every claim under its tie or property.</summary>
/// <remarks>
/// https://networkx.org/documentation/stable/reference/readwrite/json_graph.html: ties are called <c>edges</c>, as networkx has it since 3.6. The default
/// encoder escapes what HTML could mistake, so the text may stand inside a page.
/// </remarks>
public static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a network, in UTF-8.</summary>
    public static void Write(Network network, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("directed", true);
            json.WriteBoolean("multigraph", true);
            Graph(json, network);
            Array(json, "nodes", network.Nodes, node => Node(json, network, node));
            Array(json, "edges", network.Ties, tie => Tie(json, network, tie));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Graph(Utf8JsonWriter json, Network network)
    {
        json.WriteStartObject("graph");
        Text(json, "day", network.Day is { } day ? Numbers.Iso(day) : null);
        json.WriteString("dates", FileWords.Dates);
        Array(json, "sources", network.Sources, source => Source(json, source));
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteString("id", source.Id);
        json.WriteString("cited_as", source.CitedAs);
        Text(json, "title", source.Title);
        Text(json, "publisher", source.Publisher);
        Text(json, "published", FileWords.Of(source.Published));
        Text(json, "url", source.Url);
        json.WriteString("reliability", source.Reliability.ToString());
        Text(json, "origin", source.Origin);
        json.WriteString("read", source.Read.ToString().ToLowerInvariant());
    }

    private static void Node(Utf8JsonWriter json, Network network, Node node)
    {
        json.WriteString("id", node.Id);
        json.WriteString("kind", node.Kind.Name);
        json.WriteString("name", node.Name);
        Text(json, "native", node.NativeName);
        foreach (var code in node.Kind.Codes)
        {
            Text(json, code, node.Codes.GetValueOrDefault(code));
        }

        Array(
            json,
            "properties",
            network.PropertiesOf(node),
            property =>
            {
                json.WriteString("property", property.Kind.Name);
                json.WriteString("value", property.Value);
                Text(json, "unit", property.Kind.Unit);
                Fact(json, network, property);
            }
        );
    }

    private static void Tie(Utf8JsonWriter json, Network network, Tie tie)
    {
        json.WriteString("source", tie.From.Id);
        json.WriteString("target", tie.To.Id);
        json.WriteString("key", tie.Id);
        json.WriteString("kind", tie.Kind.Name);
        json.WriteBoolean("symmetric", tie.Kind.IsSymmetric);
        json.WriteString("sentence", tie.Sentence);
        Text(json, "role", tie.Role);
        Text(json, "quantity", tie.Quantity);
        Text(json, "unit", tie.Quantity is null ? null : tie.Kind.Unit);
        Fact(json, network, tie);
    }

    private static void Fact(Utf8JsonWriter json, Network network, Fact fact)
    {
        Text(json, "since", FileWords.Of(fact.Period.Since));
        Text(json, "until", FileWords.Of(fact.Period.Until));
        if (network.IsOnlyPossible(fact))
        {
            json.WriteBoolean("possibly", true);
        }

        Number(json, "probability", fact.Probability);
        json.WriteString("standing", FileWords.Of(fact.Standing));
        Text(json, "caveat", fact.Doubt());
        Array(json, "claims", fact.Claims, claim => Claim(json, claim));
    }

    private static void Claim(Utf8JsonWriter json, Claim claim)
    {
        foreach (var (attribute, value) in claim.Says.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            json.WriteString(attribute, value);
        }

        Text(json, "since", FileWords.Of(claim.Period.Since));
        Text(json, "until", FileWords.Of(claim.Period.Until));
        json.WriteString("source", claim.Source.Id);
        json.WriteString("locator", claim.Locator);
        json.WriteString("grade", claim.Grade);
        Number(json, "probability", claim.Probability);
        json.WriteString("stance", FileWords.Of(claim.Stance));
        Text(json, "said_by", claim.SaidBy?.Id);
        json.WriteString("basis", FileWords.Of(claim.Basis));
        Text(json, "note", claim.Note);
        json.WriteString("row", claim.Row.ToString());
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A text, unless it is blank.</summary>
    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Numbers.Precise(value));
    }
}
