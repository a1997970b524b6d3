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
            counts.Loops > 0 ? $"{Counted.Many(counts.Loops, "loop")} dropped" : null,
            counts.Duplicates > 0 ? $"{Counted.Many(counts.Duplicates, "duplicate")} merged" : null,
            $"{Counted.Many(counts.Lines, "line")}, {Counted.Many(counts.Comments, "comment")}",
            file.Header is { } header ? $"header '{Beginning(header)}'" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>How many nodes and ties.</summary>
    public static string Size(EdgeListFile file) =>
        file.Graph.IsDirected
            ? $"{Counted.Many(file.Names.Count, "node")}, {Counted.Many(file.Counts.Ties, "arc")}, directed"
            : $"{Counted.Many(file.Names.Count, "node")}, {Counted.Many(file.Counts.Ties, "tie")}, undirected";

    private static string Beginning(string text) => text.Length > LongestHeader ? $"{text[..LongestHeader]}..." : text;
}
