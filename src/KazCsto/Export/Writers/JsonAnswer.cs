using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Answers as JSON (RFC 8259): an object a row, or the document of an answer, or of several that are told in one.</summary>
internal sealed class JsonAnswer
{
    // Answers may be longer than memory would like.
    private const int MostBuffered = 1 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text does not go into HTML, and names are read as they are written.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly TextWriter _output;

    private JsonAnswer(TextWriter output) => (_json, _output) = (new(_buffer, Options), output);

    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output)
    {
        var writer = new JsonAnswer(output);
        writer.WriteValue(
            answers.Select(a => a.Document).Distinct().ToList() is [{ } document]
                ? document
                : Answer.RowsOf(answers).Objects
        );
        writer.HandOver();
        output.Write('\n');
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null or double.NaN:
                _json.WriteNullValue();
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case int whole:
                _json.WriteNumberValue(whole);
                break;
            case long whole:
                _json.WriteNumberValue(whole);
                break;
            case double number when double.IsFinite(number):
                _json.WriteRawValue(CellText.Of(value));
                break;
            case Nested nested:
                WriteValue(nested.Value);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteObject(map);
                break;
            case IEnumerable list and not string:
                WriteArray(list);
                break;
            default:
                _json.WriteStringValue(CellText.Of(value));
                break;
        }

        if (_json.BytesPending > MostBuffered)
        {
            HandOver();
        }
    }

    private void WriteObject(IEnumerable<KeyValuePair<string, object?>> map)
    {
        _json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            _json.WritePropertyName(name);
            WriteValue(value);
        }

        _json.WriteEndObject();
    }

    private void WriteArray(IEnumerable list)
    {
        _json.WriteStartArray();
        foreach (var item in list)
        {
            WriteValue(item);
        }

        _json.WriteEndArray();
    }

    private void HandOver()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.Clear();
    }
}
