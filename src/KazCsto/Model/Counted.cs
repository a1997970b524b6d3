using System.Globalization;

namespace KazCsto.Model;

/// <summary>Numbers of things in words.</summary>
public static class Counted
{
    /// <summary><c>1 claim</c>, <c>2 claims</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The same of numbers that may be large: <c>1,234,567 nodes</c>.</summary>
    public static string Many(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary><c>a state</c>, <c>an institution</c>.</summary>
    public static string One(string noun) => "aeiou".Contains(noun[0]) ? $"an {noun}" : $"a {noun}";
}
