using KazCsto.Graphs;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>Holds the scores of a measure against those in random networks of the same degrees.</summary>
/// <remarks>
/// See <see cref="Unusual"/>. A random network in which the measure does not settle, or that a setting does not suit, has no score for anybody and is left out.
/// The seed is that of the options.
/// </remarks>
internal static class AgainstRandom
{
    /// <summary>Holds the scores of a graph's nodes against random networks.</summary>
    /// <param name="graph">The graph; it carries what the measure needs.</param>
    /// <param name="measure">By what it is ranked.</param>
    /// <param name="options">How the measure reads it.</param>
    /// <param name="samples">The number of random networks, 1 or more.</param>
    public static Unusualness Of(Graph graph, GraphMeasure measure, MeasureOptions options, int samples) =>
        Of(graph, measure.Of, options, samples);

    /// <summary>Holds the scores of a projection's nodes against random networks of its graph's degrees.</summary>
    /// <param name="projection">The projection; it carries what the measure needs.</param>
    /// <param name="measure">By what it is ranked.</param>
    /// <param name="options">How the measure reads it.</param>
    /// <param name="samples">The number of random networks, 1 or more.</param>
    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public static Unusualness Of(Projection projection, Measure measure, MeasureOptions options, int samples) =>
        measure.OfGraphsOf(projection) is { } ofGraph
            ? Of(projection.Graph, ofGraph, options, samples)
            : throw new MeasureRefusedException(
                $"{measure.Name} compares families of ties, which random networks do not have"
            );

    private static Unusualness Of(
        Graph graph,
        Func<Graph, MeasureOptions, Scores> measure,
        MeasureOptions options,
        int samples
    ) =>
        Unusual.Of(
            graph,
            (network, work) => Refusing.ValuesOrNone(measure, network, options with { Work = work }),
            samples,
            options.Seed,
            options.Work
        );
}
