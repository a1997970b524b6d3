using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Robustness.Errors;

/// <summary>How stable the top of a ranking is if the network was not seen whole, or seen wrongly.</summary>
/// <remarks>
/// The network as it stands is taken for the truth, and a share of it is made wrong at random, as Borgatti, Carley &amp; Krackhardt 2006 do
/// (doi:10.1016/j.socnet.2005.05.001; see also Smith &amp; Moody 2013, doi:10.1016/j.socnet.2013.09.003, and Martin &amp; Niemeyer 2019, Network
/// Science 7, on taking the observed network for the true one). Arcs are lost, each as likely as another; or arcs are added,
/// between two nodes that have none, each as likely as another among the pairs of kinds that have any, as strong and long as an arc drawn from those seen; or
/// nodes are lost with their arcs, other than those at the top. Claims play no part here: this is about what the sources do not say. The same seed gives the
/// same samples on any number of threads. Costs a measure for each sample.
/// </remarks>
internal static class ErrorModels
{
    /// <summary>How many samples are taken of each error and share.</summary>
    public const int StandardSamples = 200;

    /// <summary>The shares that are tried.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.05, 0.1, 0.25, 0.5];

    /// <summary>Tries each error at each share.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="kind">The kind of node.</param>
    /// <param name="top">How many places are the top.</param>
    /// <param name="options">How the measure reads a graph, with the seed and the work.</param>
    /// <param name="samples">How many samples are taken of each.</param>
    /// <exception cref="MeasureRefusedException">The measure needs to know more than a graph does.</exception>
    public static ImmutableArray<UnderError> Of(
        Ranking ranking,
        string kind,
        int top,
        MeasureOptions options,
        int samples = StandardSamples
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        var ofGraph =
            ranking.Measure.OfGraphsOf(ranking.Projection, kind)
            ?? throw new MeasureRefusedException(
                $"{ranking.Measure.Name} compares families of ties, which cannot be lost at random"
            );
        var places = new PlacesOfKind(ranking, kind, top);
        var wrong = new WrongGraphs(ranking.Projection, places.Top);
        var cells = (from error in Enum.GetValues<NetworkError>() from share in Shares select (error, share)).ToArray();
        var fates = new (bool Same, double Tau)[cells.Length * samples];
        var alone = options with { Work = new(1, null, options.Work.Cancellation) };
        using var team = Team.For(options.Work, 1_000_000L * fates.Length);
        var done = 0;
        team.Each(
            fates.Length,
            (part, _) =>
            {
                options.Work.StopIfCancelled();
                var (error, share) = cells[part / samples];
                var (graph, lost) = wrong.Of(error, share, new(options.Seed, part));
                fates[part] = places.Compare(Refusing.ValuesOrNone(ofGraph, graph, alone), lost);
                options.Work.Report(Interlocked.Increment(ref done), fates.Length);
            }
        );
        return [.. cells.Zip(fates.Chunk(samples), (cell, own) => Of(cell.error, cell.share, own))];
    }

    private static UnderError Of(NetworkError error, double share, (bool Same, double Tau)[] fates)
    {
        var same = (double)fates.Count(f => f.Same) / fates.Length;
        return new(
            error,
            share,
            same,
            Math.Sqrt(same * (1 - same) / fates.Length),
            fates.Select(f => f.Tau).Where(t => !double.IsNaN(t)).DefaultIfEmpty(double.NaN).Average()
        );
    }
}
