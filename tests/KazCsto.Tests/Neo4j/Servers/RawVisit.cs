using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A request over a raw connection, and the way to answer it.</summary>
/// <param name="Number">The how many-th it is, from 1.</param>
/// <param name="Request">Its head and body.</param>
/// <param name="Stream">The connection.</param>
/// <param name="End">When the test is over.</param>
internal sealed partial record RawVisit(int Number, string Request, Stream Stream, CancellationToken End)
{
    /// <summary>Reads a request; blank if none came.</summary>
    public static async Task<string> RequestAsync(Stream stream, CancellationToken end)
    {
        var text = new StringBuilder();
        var buffer = new byte[65536];
        while (!IsWhole(text.ToString()))
        {
            var count = await stream.ReadAsync(buffer, end);
            if (count == 0)
            {
                return "";
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return text.ToString();
    }

    public Task WriteAsync(string text) => Stream.WriteAsync(Encoding.UTF8.GetBytes(text), End).AsTask();

    public Task AnswerAsync(string body, string head = "200 OK") =>
        WriteAsync(
            $"HTTP/1.1 {head}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"
        );

    /// <summary>Sends the first half of an answer.</summary>
    public Task HalfAsync(string body) =>
        WriteAsync($"HTTP/1.1 202 Accepted\r\nContent-Length: {body.Length}\r\n\r\n{body[..(body.Length / 2)]}");

    /// <summary>Says nothing until the test is over.</summary>
    public Task SilenceAsync() => Task.Delay(Timeout.Infinite, End);

    private static bool IsWhole(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var length = BodyLength().Match(text);
        return head >= 0
            && text.Length - head - 4
                >= (length.Success ? int.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"Content-Length: (\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex BodyLength();
}
