using System.Globalization;
using KazCsto.Graphs.EdgeLists;

namespace KazCsto.Cli.Options;

/// <summary>An edge list in words.</summary>
internal static class EdgeListWords
{
    private const int LongestHeader = 60;

    /// <summary>What was read, dropped and merged, in one line.</summary>
    public static string Told(EdgeListFile file)
    {
        var counts = file.Counts;
        string?[] parts =
        [
            $"{file.Path}: {Size(file)}",
            counts.Loops > 0 ? $"{Count(counts.Loops, "loop")} dropped" : null,
            counts.Duplicates > 0 ? $"{Count(counts.Duplicates, "duplicate")} merged" : null,
            $"{Count(counts.Lines, "line")}, {Count(counts.Comments, "comment")}",
            file.Header is { } header ? $"header '{Beginning(header)}'" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>How many nodes and ties.</summary>
    public static string Size(EdgeListFile file) =>
        file.Graph.IsDirected
            ? $"{Count(file.Names.Count, "node")}, {Count(file.Counts.Ties, "arc")}, directed"
            : $"{Count(file.Names.Count, "node")}, {Count(file.Counts.Ties, "tie")}, undirected";

    public static string Count(long count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");

    private static string Beginning(string text) => text.Length > LongestHeader ? $"{text[..LongestHeader]}..." : text;
}
