using System.Globalization;
using WireMock.ResponseBuilders;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>What a server answers.</summary>
internal static class Said
{
    public static IResponseBuilder Json(string body, int status = 200) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);

    public static IResponseBuilder Html(int status = 200) =>
        Response
            .Create()
            .WithStatusCode(status)
            .WithHeader("Content-Type", "text/html")
            .WithBody("<!DOCTYPE html><title>Gateway</title>");

    public static IResponseBuilder Failure(string code, int status, string message = "no") =>
        Json(Failures(code, message), status);

    public static IResponseBuilder Later(int status, string after) =>
        Response.Create().WithStatusCode(status).WithHeader("Retry-After", after);

    /// <summary>One column, <c>n</c>, of whole numbers.</summary>
    public static IResponseBuilder Numbers(Interface spoken, params int[] numbers) =>
        Json(NumbersText(spoken, numbers), spoken == Interface.QueryApi ? 202 : 200);

    /// <summary>The same as text, followed by failures if any.</summary>
    public static string NumbersText(Interface spoken, IEnumerable<int> numbers, string failures = "") =>
        spoken == Interface.QueryApi
            ? $$"""{"data":{"fields":["n"],"values":[{{Joined(numbers, "[{\"$type\":\"Integer\",\"_value\":\"", "\"}]")}}]}{{(failures.Length > 0 ? $",\"errors\":[{failures}]" : "")}}}"""
            : $$"""{"results":[{"columns":["n"],"data":[{{Joined(numbers, "{\"row\":[", "]}")}}]}],"errors":[{{failures}}]}""";

    public static string FailureText(string code, string message = "no") =>
        $$"""{"code":"{{code}}","message":"{{message}}"}""";

    private static string Failures(string code, string message) =>
        $$"""{"results":[],"errors":[{{FailureText(code, message)}}]}""";

    private static string Joined(IEnumerable<int> numbers, string before, string after) =>
        string.Join(',', numbers.Select(n => before + n.ToString(CultureInfo.InvariantCulture) + after));
}
