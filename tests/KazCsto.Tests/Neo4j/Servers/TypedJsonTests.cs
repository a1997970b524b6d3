using System.Buffers;
using System.Text;
using System.Text.Json;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Each type of the typed JSON, as servers write it.</summary>
public sealed class TypedJsonTests
{
    public static TheoryData<string, object?> Values =>
        new()
        {
            { """{"$type":"Null","_value":null}""", null },
            { """{"$type":"Boolean","_value":true}""", true },
            { """{"$type":"Integer","_value":"-42"}""", -42L },
            { """{"$type":"Integer","_value":"9007199254740993"}""", 9007199254740993L },
            { """{"$type":"Integer","_value":"-9223372036854775808"}""", long.MinValue },
            { """{"$type":"Float","_value":"1.5"}""", 1.5 },
            { """{"$type":"Float","_value":"3.0"}""", 3.0 },
            { """{"$type":"Float","_value":"1.0E-10"}""", 1e-10 },
            { """{"$type":"Float","_value":"NaN"}""", double.NaN },
            { """{"$type":"Float","_value":"Infinity"}""", double.PositiveInfinity },
            { """{"$type":"Float","_value":"-Infinity"}""", double.NegativeInfinity },
            { """{"$type":"String","_value":"Қазақстан \"x\""}""", "Қазақстан \"x\"" },
            { """{"$type":"Base64","_value":"AQID"}""", "AQID" },
            { """{"$type":"Date","_value":"2022-01-06"}""", "2022-01-06" },
            { """{"$type":"Time","_value":"12:00:00+06:00"}""", "12:00:00+06:00" },
            { """{"$type":"LocalTime","_value":"12:00:00"}""", "12:00:00" },
            { """{"$type":"LocalDateTime","_value":"2022-01-06T12:00"}""", "2022-01-06T12:00" },
            { """{"$type":"OffsetDateTime","_value":"2022-01-06T12:00Z"}""", "2022-01-06T12:00Z" },
            {
                """{"$type":"ZonedDateTime","_value":"2022-01-06T12:00+06:00[Asia/Almaty]"}""",
                "2022-01-06T12:00+06:00[Asia/Almaty]"
            },
            { """{"$type":"Duration","_value":"P1Y2M3DT4S"}""", "P1Y2M3DT4S" },
            { """{"$type":"Point","_value":"SRID=7203;POINT (1.5 2.5)"}""", "SRID=7203;POINT (1.5 2.5)" },
            { """{"$type":"List","_value":[]}""", new List<object?>() },
            {
                """{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}]}""",
                new List<object?> { 1L, null }
            },
            {
                """{"$type":"Map","_value":{"a":{"$type":"Float","_value":"1.0"}}}""",
                new Dictionary<string, object?> { ["a"] = 1.0 }
            },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_read(string json, object? expected)
    {
        var read = TypedJson.Read(JsonElement.Parse(json));

        (read?.GetType()).ShouldBe(expected?.GetType());
        read.ShouldBeEquivalentTo(expected);
    }

    [Fact]
    public void A_path_is_its_nodes_and_relationships_and_each_of_them_its_properties()
    {
        const string Node =
            """{"$type":"Node","_value":{"_element_id":"4:a:0","_labels":["Entity"],"_properties":{"id":{"$type":"String","_value":"state:hazel"}}}}""";
        const string Tie =
            """{"$type":"Relationship","_value":{"_element_id":"5:a:0","_start_node_element_id":"4:a:0","_end_node_element_id":"4:a:0","_type":"KNOWS","_properties":{}}}""";

        var path = TypedJson.Read(JsonElement.Parse($$"""{"$type":"Path","_value":[{{Node}},{{Tie}},{{Node}}]}"""));

        Dictionary<string, object?> state = new() { ["id"] = "state:hazel" };
        path.ShouldBeEquivalentTo(new List<object?> { state, new Dictionary<string, object?>(), state });
    }

    [Theory]
    [InlineData("""{"$type":"Vector","_value":{"coordinatesType":"FLOAT"}}""")]
    [InlineData("""{"$type":"UUID","_value":"x"}""")]
    [InlineData("""{"$type":"Unsupported","_value":{}}""")]
    public void A_type_that_is_not_known_is_named(string json)
    {
        var failure = Should.Throw<FormatException>(() => TypedJson.Read(JsonElement.Parse(json)));

        failure.Message.ShouldMatch("^values of type '(Vector|UUID|Unsupported)' are not known$");
    }

    [Fact]
    public void Values_are_written_with_their_types()
    {
        Dictionary<string, object?> parameters = new()
        {
            ["null"] = null,
            ["flag"] = false,
            ["int"] = 7,
            ["long"] = 9007199254740993L,
            ["float"] = 3.0,
            ["tiny"] = 1e-300,
            ["nan"] = double.NaN,
            ["high"] = double.PositiveInfinity,
            ["low"] = double.NegativeInfinity,
            ["text"] = "Nur-Sultan `x`",
            ["list"] = new[] { "a", "b" },
            ["map"] = new Dictionary<string, object?> { ["rows"] = new List<object?> { null } },
        };

        Written(parameters)
            .ShouldBe(
                """
                {"null":{"$type":"Null","_value":null},
                "flag":{"$type":"Boolean","_value":false},
                "int":{"$type":"Integer","_value":"7"},
                "long":{"$type":"Integer","_value":"9007199254740993"},
                "float":{"$type":"Float","_value":"3"},
                "tiny":{"$type":"Float","_value":"1E-300"},
                "nan":{"$type":"Float","_value":"NaN"},
                "high":{"$type":"Float","_value":"Infinity"},
                "low":{"$type":"Float","_value":"-Infinity"},
                "text":{"$type":"String","_value":"Nur-Sultan \u0060x\u0060"},
                "list":{"$type":"List","_value":[{"$type":"String","_value":"a"},{"$type":"String","_value":"b"}]},
                "map":{"$type":"Map","_value":{"rows":{"$type":"List","_value":[{"$type":"Null","_value":null}]}}}}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void What_has_no_form_in_Cypher_is_not_sent() =>
        Should
            .Throw<ArgumentException>(() => Written(new() { ["a"] = Guid.Empty }))
            .Message.ShouldBe("a value of type Guid has no form in Cypher");

    private static string Written(Dictionary<string, object?> map)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            TypedJson.WriteMap(json, map);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
