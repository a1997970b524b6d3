namespace KazCsto.Graphs.Centrality;

/// <summary>A measure that is reckoned step by step came to the end of its steps before its scores stood still.</summary>
public sealed class NotConvergedException : Exception
{
    internal NotConvergedException(string measure, int iterations, double change, double tolerance)
        : base(
            $"{measure} did not settle in {iterations} iterations: the last changed the scores by {change:0.0E+0}, "
                + $"wanted {tolerance:0.0E+0}. {Advice(measure)}"
        ) => (Measure, Iterations) = (measure, iterations);

    /// <summary>The measure's name.</summary>
    public string Measure { get; }

    /// <summary>The number of iterations made.</summary>
    public int Iterations { get; }

    private static string Advice(string measure) =>
        measure switch
        {
            "katz" => "Alpha must lie below 1 / spectral radius; leave it out to have it chosen.",
            "pagerank" => "Allow more iterations or a larger tolerance.",
            "bonacich-power" => "Beta lies too near to 1 / spectral radius; allow more iterations.",
            _ =>
                "Two parts of the graph may tie for the largest eigenvalue: use pagerank, or allow more iterations or a larger tolerance.",
        };
}
