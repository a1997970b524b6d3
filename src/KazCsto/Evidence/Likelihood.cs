namespace KazCsto.Evidence;

/// <summary>Shares of draws in the words of Intelligence Community Directive 203 for likelihoods.</summary>
/// <remarks>
/// https://www.dni.gov/files/documents/ICD/ICD-203.pdf. The words are for likelihoods alone: how good the evidence is, is said by grades, and never in the same
/// sentence.
/// </remarks>
internal static class Likelihood
{
    private static readonly (double Below, string Words)[] Bands =
    [
        (0.05, "almost no chance"),
        (0.2, "very unlikely"),
        (0.45, "unlikely"),
        (0.55, "roughly even chance"),
        (0.8, "likely"),
        (0.95, "very likely"),
    ];

    /// <summary>The words for a share from 0 to 1, such as <c>very likely</c>; a share on a border has the stronger words.</summary>
    public static string InWords(double share) =>
        Array.Find(Bands, band => share < band.Below).Words ?? "almost certain";
}
