namespace KazCsto.Graphs.RandomNetworks;

/// <summary>How a measure's values stand among those of random networks, one of each for every node.</summary>
/// <param name="Convention">What the values were held against and how, in one line for the reader.</param>
/// <param name="Observed">The value in the network itself.</param>
/// <param name="Mean">The mean of the random values.</param>
/// <param name="Deviation">Their standard deviation (n - 1); NaN for fewer than two.</param>
/// <param name="Z">How many deviations the observed value lies above the mean; NaN where the random values do not differ.</param>
/// <param name="Quantile">The share of the random values that are below the observed one, and half of the equal ones: near 0 unusually low, near 1 unusually high.</param>
internal sealed record Unusualness(
    string Convention,
    double[] Observed,
    double[] Mean,
    double[] Deviation,
    double[] Z,
    double[] Quantile
);
