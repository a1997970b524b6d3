namespace KazCsto.Export.Pictures;

/// <summary>What <c>graph/style.yaml</c> holds, as written.</summary>
internal sealed class StyleFile
{
    public required Dictionary<string, NodeEntry> Nodes { get; init; }
    public required Dictionary<string, TieEntry> Ties { get; init; }
    public required ClusterEntry Clusters { get; init; }

    internal sealed class NodeEntry
    {
        public required string Fill { get; init; }
        public required string Text { get; init; }
        public required string Shape { get; init; }
        public required bool Drawn { get; init; }
    }

    internal sealed class TieEntry
    {
        public required string Line { get; init; }
        public required string Colour { get; init; }
        public required double Width { get; init; }
        public required string Arrow { get; init; }
        public required List<string> Drawn { get; init; }
        public required List<string> OnRequest { get; init; }
    }

    internal sealed class ClusterEntry
    {
        public required List<string> Heads { get; init; }
        public required string Centre { get; init; }
        public required Dictionary<string, string> Members { get; init; }
        public required List<string> Parts { get; init; }
    }
}
