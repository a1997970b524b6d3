using System.Globalization;

namespace KazCsto.Model;

/// <summary>Numbers of things in words.</summary>
internal static class Counted
{
    /// <summary><c>1 claim</c>, <c>2 claims</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The same with the thousands set apart: <c>1,234 nodes</c>.</summary>
    internal static string Grouped(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary><c>a state</c>, <c>an institution</c>.</summary>
    public static string One(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";
}
