namespace KazCsto.Evidence.Robustness.Errors;

/// <summary>How a ranking fares if a share of its network is wrong in one way.</summary>
/// <param name="Error">What is wrong.</param>
/// <param name="Share">The share of the arcs, or nodes, that were seen.</param>
/// <param name="SameTop">The share of samples in which the top is the same.</param>
/// <param name="StandardError">The standard error of that share.</param>
/// <param name="Tau">The mean of Kendall's tau-b between the ranks in a sample and those as it stands, over the nodes of the kind that are left; NaN if it never is defined.</param>
internal sealed record UnderError(NetworkError Error, double Share, double SameTop, double StandardError, double Tau);

/// <summary>What may be wrong with a network as it was seen.</summary>
internal enum NetworkError
{
    /// <summary>Some of the arcs that were seen are not there.</summary>
    ArcsSeenWrongly,

    /// <summary>There are arcs that nobody saw.</summary>
    ArcsUnseen,

    /// <summary>Some nodes do not belong to it, and all of their arcs go.</summary>
    NodesSeenWrongly,
}
