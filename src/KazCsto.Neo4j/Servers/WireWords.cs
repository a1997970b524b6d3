using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;

namespace KazCsto.Neo4j.Servers;

/// <summary>What is said when a server cannot be spoken to.</summary>
internal static class WireWords
{
    /// <summary>Whether another try may reach the server: not if its name, certificate or answer is wrong.</summary>
    public static bool MayPass(HttpRequestException e) =>
        e.HttpRequestError
            is not (
                HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ConfigurationLimitExceeded
                or HttpRequestError.UserAuthenticationError
            );

    public static string Of(HttpRequestException e, Uri address, ServerOptions options, bool wasReached) =>
        e.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => $"there is no server of the name '{address.Host}'",
            HttpRequestError.SecureConnectionError => Insecure(e, address),
            HttpRequestError.ConfigurationLimitExceeded =>
                $"the answer of {Named(address)} is longer than {options.LongestAnswer >> 20} MB and was not read to its end; ask for less",
            HttpRequestError.ConnectionError => $"cannot reach {Named(address)}: {Inner(e)}; is the server running?",
            HttpRequestError.ResponseEnded when !wasReached =>
                $"{Named(address)} closes the connection without an answer; is this its HTTP port, and should it be {OtherScheme(address)}://?",
            HttpRequestError.InvalidResponse when !wasReached =>
                $"{Named(address)} does not speak HTTP; expected the address of its HTTP port, such as http://localhost:7474",
            _ => $"the answer of {Named(address)} broke off: {Inner(e)}",
        };

    public static string Silent(Uri address, ServerOptions options) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Named(address)} did not answer within {options.Patience.TotalSeconds:0.####} s; --timeout gives it longer"
        );

    public static string Elsewhere(Uri address, Uri? location) =>
        $"{Named(address)} sends elsewhere: {location?.ToString() ?? "to no address"}; use that address if it is right";

    public static string NoJson(Uri address, HttpResponseMessage response, JsonException e) =>
        $"{Named(address)} answered {(int)response.StatusCode} with what is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}); is it Neo4j?";

    public static string NotNeo4j(Uri address, HttpStatusCode status) =>
        $"{Named(address)} answered {(int)status}, and not as Neo4j does; expected the address of its HTTP port, such as http://localhost:7474";

    /// <summary>The address without a login that may stand in it.</summary>
    public static string Named(Uri address) =>
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');

    /// <summary>A port that is not encrypted fails with the same kind of exception as a certificate that is not trusted.</summary>
    private static string Insecure(HttpRequestException e, Uri address) =>
        e.InnerException is AuthenticationException refused
        && refused.Message.Contains("certificate", StringComparison.Ordinal)
            ? $"{Named(address)} shows a certificate that is not trusted: {refused.Message}"
            : $"no secure connection to {Named(address)}: {Inner(e).TrimEnd('.')}; does the port speak https?";

    private static string OtherScheme(Uri address) => address.Scheme == "http" ? "https" : "http";

    private static string Inner(HttpRequestException e) =>
        e.InnerException is SocketException socket ? socket.Message
        : e.InnerException is { } inner ? inner.Message
        : e.Message;
}
