namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>The interfaces over HTTP that a server may offer.</summary>
public enum Interface
{
    /// <summary>The Query API, typed.</summary>
    QueryApi,

    /// <summary>The transactional endpoint of servers from 4.0 on, which names the database.</summary>
    Transactional,

    /// <summary>The transactional endpoint of older servers.</summary>
    Old,
}
