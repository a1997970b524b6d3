namespace KazCsto.Graphs.Rankings;

/// <summary>A measure that scores the nodes of any graph.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Aspect">The side of power that it shows in a projection: access, brokerage, cohesion or exposure.</param>
/// <param name="Meaning">What a high score says of a node of any graph, in one line.</param>
/// <param name="Of">Scores the nodes of a graph that carries what the measure needs.</param>
internal sealed record GraphMeasure(string Name, string Aspect, string Meaning, Func<Graph, MeasureOptions, Scores> Of)
{
    private const int BytesPerNode = 64;
    private const int BytesPerArc = 8;

    /// <summary>What a high score says of one who moves others, in one line; the same as of any node if left out.</summary>
    public string MeaningOfPower { get; init; } = Meaning;

    /// <summary>Whether the lowest score ranks first.</summary>
    public bool IsLowestFirst { get; init; }

    /// <summary>The projection that it ranks if none is named.</summary>
    public string Projection { get; init; } = "influence";

    /// <summary>
    /// Whether it rewards the end to which arcs lead, so that a projection has to be turned round to score influence exercised.
    /// </summary>
    public bool IsWalk { get; init; }

    /// <summary>What a graph must carry.</summary>
    public Needs Needs { get; init; }

    /// <summary>The settings that it listens to.</summary>
    public Settings Settings { get; init; }

    /// <summary>Whether it searches from every node, so that its time grows with nodes times arcs.</summary>
    public bool IsFromEveryNode { get; init; }

    /// <summary>
    /// Whether it is worked out only if it is named: it says nothing that another measure does not say better on most networks.
    /// </summary>
    public bool IsOnlyByName { get; init; }

    /// <summary>What stands for it on a graph without direction, where in and out are one; itself if null.</summary>
    public GraphMeasure? WithoutDirection { get; init; }

    /// <summary>How many bytes of memory it takes on a graph, beside the graph.</summary>
    public Func<Graph, long> Memory { get; init; } =
        graph => ((long)graph.NodeCount * BytesPerNode) + ((long)graph.ArcCount * BytesPerArc);

    /// <summary>What it needs and a graph lacks; the first such thing.</summary>
    public Needs LacksIn(Graph graph, MeasureOptions options) =>
        Wants(Needs.NoDirection) && graph.IsDirected ? Needs.NoDirection
        : Wants(Needs.Direction) && !graph.IsDirected ? Needs.Direction
        : Wants(Needs.Strengths) && !graph.HasStrengths ? Needs.Strengths
        : Wants(Needs.Lengths) && !options.ByHops && !graph.HasLengths ? Needs.Lengths
        : Needs.Nothing;

    private bool Wants(Needs need) => (Needs & need) != 0;
}
