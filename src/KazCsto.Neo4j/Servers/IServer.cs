namespace KazCsto.Neo4j.Servers;

/// <summary>A graph database that runs Cypher, whatever it is spoken to through.</summary>
public interface IServer : IDisposable
{
    /// <summary>What it is and how it is reached, such as <c>Neo4j 3.1.1 (transactional HTTP endpoint)</c>.</summary>
    string Description { get; }

    /// <summary>Whether it speaks Cypher of Neo4j 4.4 or later, in which constraints are made <c>IF NOT EXISTS</c>.</summary>
    bool IsModern { get; }

    /// <summary>Runs one statement in a transaction of its own, again if the failure was a passing one, and gives the whole answer.</summary>
    /// <param name="statement">The statement. One that writes must change nothing more when it runs a second time.</param>
    /// <param name="access">What it may do; a server refuses or undoes what a statement for reading writes.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    /// <exception cref="ServerException">The server refused, or could not be reached.</exception>
    Task<QueryResult> RunAsync(CypherStatement statement, Access access, CancellationToken cancellation);
}

/// <summary>What a statement may do.</summary>
public enum Access
{
    /// <summary>Only read.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
