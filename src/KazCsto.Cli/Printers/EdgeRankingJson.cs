using System.Buffers;
using System.Text;
using System.Text.Json;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Writes rankings of an edge list as JSON: what was read, and the rankings with their conventions.</summary>
internal static class EdgeRankingJson
{
    private const int MostBuffered = 1 << 20;

    public static void Write(EdgeListFile file, List<GraphRanking> rankings, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        WriteFile(json, file);
        json.WriteStartArray("rankings");
        foreach (var ranking in rankings)
        {
            json.WriteStartObject();
            json.WriteString("measure", ranking.Measure.Name);
            json.WriteString("meaning", ranking.Measure.Meaning);
            json.WriteString("convention", ranking.Convention);
            if (ranking.Random is { } random)
            {
                json.WriteString("against_random", random.Convention);
            }

            json.WriteStartArray("nodes");
            foreach (var place in ranking.Places)
            {
                WritePlace(json, file, place, ranking.Random);
                if (json.BytesPending > MostBuffered)
                {
                    HandOver(json, buffer, output);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        HandOver(json, buffer, output);
        output.Write('\n');
    }

    private static void WriteFile(Utf8JsonWriter json, EdgeListFile file)
    {
        var counts = file.Counts;
        json.WriteString("file", file.Path);
        json.WriteBoolean("directed", file.Graph.IsDirected);
        json.WriteStartArray("columns");
        foreach (var column in file.Columns)
        {
            json.WriteStringValue(column == EdgeColumn.Ignored ? "-" : column.ToString().ToLowerInvariant());
        }

        json.WriteEndArray();
        json.WriteString("header", file.Header);
        json.WriteNumber("nodes", file.Names.Count);
        json.WriteNumber("ties", counts.Ties);
        json.WriteNumber("loops_dropped", counts.Loops);
        json.WriteNumber("duplicates_merged", counts.Duplicates);
        json.WriteNumber("rows", counts.Rows);
        json.WriteNumber("lines", counts.Lines);
        json.WriteNumber("comments", counts.Comments);
    }

    private static void WritePlace(Utf8JsonWriter json, EdgeListFile file, Place place, Unusualness? random)
    {
        json.WriteStartObject();
        json.WriteString("node", file.Names[place.Index]);
        if (place.Rank > 0)
        {
            json.WritePropertyName("score");
            json.WriteRawValue(Numbers.Precise(place.Score));
            json.WriteNumber("rank", place.Rank);
        }
        else
        {
            json.WriteNull("score");
            json.WriteNull("rank");
        }

        json.WriteBoolean("tied", place.IsTied);
        foreach (var (column, value) in RandomCells.Columns(random).Zip(RandomCells.Of(random, place.Index)))
        {
            json.WritePropertyName(column);
            json.WriteRawValue(value is double.NaN ? "null" : Numbers.Precise((double)value));
        }

        json.WriteEndObject();
    }

    private static void HandOver(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter output)
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.Clear();
    }
}
