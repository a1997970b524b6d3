namespace KazCsto.Neo4j.Servers;

/// <summary>How a server is spoken to.</summary>
public sealed record ServerOptions
{
    /// <summary>The login; null if the server wants none.</summary>
    public Credentials? Login { get; init; }

    /// <summary>The database; null for the standard one.</summary>
    public string? Database { get; init; }

    /// <summary>How long one answer may take until it is complete.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>About how long the wait before a second try is; each further wait is about twice as long, and there are five.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest answer, in bytes, that is read.</summary>
    public int LongestAnswer { get; init; } = 128 << 20;
}
