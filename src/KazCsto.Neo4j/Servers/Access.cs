namespace KazCsto.Neo4j.Servers;

/// <summary>What a statement may do.</summary>
public enum Access
{
    /// <summary>Only read.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
