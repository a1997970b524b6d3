using System.Buffers.Text;
using KazCsto.Benchmarks.Generators;

namespace KazCsto.Benchmarks.Files;

/// <summary>Writes edge lists: a line for each tie, its two ends and, if asked for, its length, with blanks between.</summary>
internal static class EdgeFile
{
    private const int BufferSize = 1 << 16;
    private const int LongestLine = 40;

    internal static void Write(string path, MadeGraph graph, int? greatestLength)
    {
        var lengths = greatestLength is { } greatest ? graph.Lengths(greatest) : null;
        using var file = File.Create(path);
        var buffer = new byte[BufferSize];
        var used = 0;
        for (var tie = 0; tie < graph.From.Length; tie++)
        {
            used += Number(graph.From[tie], (byte)' ', buffer.AsSpan(used));
            var after = lengths is null ? (byte)'\n' : (byte)' ';
            used += Number(graph.To[tie], after, buffer.AsSpan(used));
            if (lengths is not null)
            {
                used += Number((int)lengths[tie], (byte)'\n', buffer.AsSpan(used));
            }

            if (used > BufferSize - LongestLine)
            {
                file.Write(buffer, 0, used);
                used = 0;
            }
        }

        file.Write(buffer, 0, used);
    }

    private static int Number(int value, byte after, Span<byte> place)
    {
        Utf8Formatter.TryFormat(value, place, out var length);
        place[length] = after;
        return length + 1;
    }
}
