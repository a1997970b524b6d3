namespace KazCsto.Neo4j.Servers;

/// <summary>A failure as the server tells it.</summary>
/// <param name="Code">Its code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>.</param>
/// <param name="Message">Its message.</param>
internal sealed record ServerError(string Code, string Message)
{
    private static readonly string[] PassingClientErrors =
    [
        "Neo.ClientError.Security.AuthorizationExpired",
        "Neo.ClientError.Cluster.NotALeader",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
        // A try begins a transaction of its own: one that expired, or that still answers nobody, is not in its way.
        "Neo.ClientError.Transaction.TransactionNotFound",
        "Neo.ClientError.Transaction.TransactionAccessedConcurrently",
    ];

    private static readonly string[] LastingTransientErrors =
    [
        "Neo.TransientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped",
    ];

    /// <summary>Whether the same statement may succeed a little later.</summary>
    /// <remarks>https://neo4j.com/docs/status-codes/current/errors/</remarks>
    public bool IsPassing =>
        PassingClientErrors.Contains(Code)
        || (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !LastingTransientErrors.Contains(Code));
}
