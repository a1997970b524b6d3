using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>A measure that can rank the nodes of a projection.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Aspect">The side of power that it shows: access, brokerage, cohesion, exit or exposure.</param>
/// <param name="Meaning">What a high score says, in one line.</param>
/// <param name="IsLowestFirst">Whether the lowest score ranks first.</param>
/// <param name="Projection">The projection that it ranks if none is named.</param>
/// <param name="Of">Scores the nodes of a projection.</param>
public sealed record Measure(
    string Name,
    string Aspect,
    string Meaning,
    bool IsLowestFirst,
    string Projection,
    Func<Projection, MeasureOptions, Scores> Of
)
{
    /// <summary>Whether it is worked out only if it is named.</summary>
    public bool IsOnlyByName { get; init; }

    /// <summary>The same measure of any graph of the projection's kind; null if it needs to know more than a graph does.</summary>
    public Func<Graph, MeasureOptions, Scores>? OfGraph { get; init; }

    /// <summary>The same measure of other graphs of a projection's nodes, of which it may count some only; null if it needs to know more than a graph does.</summary>
    /// <param name="projection">The projection.</param>
    /// <param name="only">The one kind of node that is scored, if no other is wanted.</param>
    internal Func<Graph, MeasureOptions, Scores>? OfGraphsOf(Projection projection, string? only = null) =>
        OfGraph is null ? null : CountedNodes.On(projection, OfGraph, only);

    /// <summary>What is said beside the score of each node, such as how many partners it has; null if nothing is.</summary>
    internal Func<Projection, IReadOnlyDictionary<Node, string>>? Beside { get; init; }

    /// <summary>What a projection must carry.</summary>
    internal Needs Needs { get; init; }

    /// <summary>The settings that it listens to.</summary>
    internal Settings Settings { get; init; }
}
