namespace KazCsto.Neo4j.Servers;

/// <summary>A server refused a statement, answered what cannot be understood, or could not be reached.</summary>
/// <param name="message">What was wrong and what to do, for the user.</param>
/// <param name="code">The server's own code, such as <c>Neo.ClientError.Statement.SyntaxError</c>; blank if it gave none.</param>
/// <param name="cause">What led to it, or null.</param>
public sealed class ServerException(string message, string code = "", Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>The server's own code; blank if it gave none.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the server wants a login and got none.</summary>
    public bool IsLoginMissing { get; init; }

    /// <summary>Whether the same statement may succeed a little later.</summary>
    internal bool IsPassing { get; init; }
}
