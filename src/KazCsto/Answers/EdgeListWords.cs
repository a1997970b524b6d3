using KazCsto.Graphs.EdgeLists;

namespace KazCsto.Answers;

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
            counts.Loops > 0 ? $"{Counted.Grouped(counts.Loops, "loop")} dropped" : null,
            counts.Duplicates > 0 ? $"{Counted.Grouped(counts.Duplicates, "duplicate")} merged" : null,
            $"{Counted.Grouped(counts.Lines, "line")}, {Counted.Grouped(counts.Comments, "comment")}",
            file.Header is { } header ? $"header '{Beginning(header)}'" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>How many nodes and ties.</summary>
    public static string Size(EdgeListFile file)
    {
        var (nodes, ties) = (Counted.Grouped(file.Names.Count, "node"), file.Counts.Ties);
        return file.Graph.IsDirected
            ? $"{nodes}, {Counted.Grouped(ties, "arc")}, directed"
            : $"{nodes}, {Counted.Grouped(ties, "tie")}, undirected";
    }

    private static string Beginning(string text) => text.Length > LongestHeader ? $"{text[..LongestHeader]}..." : text;
}
