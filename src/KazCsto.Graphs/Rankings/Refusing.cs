using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>Tells what a measure cannot do as a refusal, which is the asker's business and no fault of the program.</summary>
internal static class Refusing
{
    /// <exception cref="MeasureRefusedException">The measure cannot be taken of this graph or with these options.</exception>
    internal static Scores Impossible(Func<Scores> measure)
    {
        try
        {
            return measure();
        }
        catch (ArgumentException e)
        {
            throw new MeasureRefusedException(e.Message);
        }
    }

    /// <summary>The values of a measure; NaN for every node where it does not settle or cannot be taken.</summary>
    internal static double[] ValuesOrNone(
        Func<Graph, MeasureOptions, Scores> measure,
        Graph graph,
        MeasureOptions options
    )
    {
        try
        {
            return measure(graph, options).Values;
        }
        catch (Exception e) when (e is NotConvergedException or MeasureRefusedException)
        {
            var none = new double[graph.NodeCount];
            Array.Fill(none, double.NaN);
            return none;
        }
    }
}
