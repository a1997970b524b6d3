using System.Net.Http.Headers;
using System.Text;

namespace KazCsto.Neo4j.Servers;

/// <summary>A login. Its password is in no text that it gives.</summary>
/// <param name="user">The name.</param>
/// <param name="password">The password.</param>
public sealed class Credentials(string user, string password)
{
    /// <summary>The name.</summary>
    public string User => user;

    /// <summary>The password, for a driver that wants it by itself.</summary>
    public string Password => password;

    /// <inheritdoc/>
    public override string ToString() => user;

    internal AuthenticationHeaderValue Header =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
}
