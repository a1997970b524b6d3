using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace KazCsto.Export;

/// <summary>Values as plain JSON, in which a whole number is an integer and any other a float.</summary>
internal static class PlainJson
{
    /// <summary>Writes a value: null, a flag, number or text, a list or a dictionary of them.</summary>
    /// <exception cref="ArgumentException">It is something else, or a number that JSON does not have.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long or int:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                WriteFloat(json, number);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"a value of type {value.GetType().Name} has no form in Cypher");
        }
    }

    /// <summary>The value of an element.</summary>
    public static object? Read(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String => element.GetString(),
            JsonValueKind.Number => NumberOf(element),
            JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
            _ => element.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal),
        };

    private static object NumberOf(JsonElement number) =>
        number.TryGetInt64(out var whole) ? (object)whole : number.GetDouble();

    /// <summary>A float is written with a point, or it would come to the server as an integer.</summary>
    private static void WriteFloat(Utf8JsonWriter json, double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentException($"{number.ToString(CultureInfo.InvariantCulture)} has no form in JSON");
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : $"{text}.0");
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
