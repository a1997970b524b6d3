using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KazCsto.Neo4j.Servers;

/// <summary>Values in the typed JSON of the Query API: <c>{"$type": "Integer", "_value": "42"}</c>.</summary>
/// <remarks>https://neo4j.com/docs/query-api/current/result-formats/. Numbers are texts, so that none loses a digit.</remarks>
internal static class TypedJson
{
    /// <summary>Writes a value: null, a flag, number or text, a list or a dictionary of them.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        json.WriteString("$type", TypeOf(value));
        json.WritePropertyName("_value");
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IEnumerable list:
                WriteList(json, list);
                break;
            case double number:
                json.WriteStringValue(FloatText(number));
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>The value of an element.</summary>
    /// <exception cref="FormatException">Its type is not known, or the value not of its type.</exception>
    public static object? Read(JsonElement element)
    {
        var type = element.GetProperty("$type").GetString();
        var value = element.GetProperty("_value");
        return type switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => FloatOf(value.GetString()!),
            "List" or "Path" => value.EnumerateArray().Select(Read).ToList(),
            "Map" => MapOf(value),
            "Node" or "Relationship" => MapOf(value.GetProperty("_properties")),
            "String"
            or "Base64"
            or "Date"
            or "Time"
            or "LocalTime"
            or "LocalDateTime"
            or "OffsetDateTime"
            or "ZonedDateTime"
            or "Duration"
            or "Point" => value.GetString(),
            _ => throw new FormatException($"values of type '{type}' are not known"),
        };
    }

    /// <summary>Writes a map of values, without its own type.</summary>
    public static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(object? value) =>
        value switch
        {
            null => "Null",
            bool => "Boolean",
            int or long => "Integer",
            double => "Float",
            string => "String",
            IReadOnlyDictionary<string, object?> => "Map",
            IEnumerable => "List",
            _ => throw new ArgumentException($"a value of type {value.GetType().Name} has no form in Cypher"),
        };

    private static string FloatText(double number) =>
        double.IsPositiveInfinity(number) ? "Infinity"
        : double.IsNegativeInfinity(number) ? "-Infinity"
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static double FloatOf(string text) =>
        text switch
        {
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => double.Parse(text, CultureInfo.InvariantCulture),
        };

    private static Dictionary<string, object?> MapOf(JsonElement map) =>
        map.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal);
}
