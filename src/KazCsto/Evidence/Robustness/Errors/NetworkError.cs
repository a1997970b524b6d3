namespace KazCsto.Evidence.Robustness.Errors;

/// <summary>What may be wrong with a network as it was seen.</summary>
public enum NetworkError
{
    /// <summary>Some of the arcs that were seen are not there.</summary>
    ArcsSeenWrongly,

    /// <summary>There are arcs that nobody saw.</summary>
    ArcsUnseen,

    /// <summary>Some nodes do not belong to it, and all of their arcs go.</summary>
    NodesSeenWrongly,
}
