using System.Globalization;

namespace KazCsto.Model;

/// <summary>Days, shares and names as sentences say them.</summary>
internal static class Words
{
    /// <summary><c>9 January 2022</c>.</summary>
    public static string Day(DateOnly day) =>
        day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>94 %</c>.</summary>
    public static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");

    /// <summary><c>Armenia, Belarus</c>; <c>nobody</c> if there are none.</summary>
    public static string Names(IReadOnlyCollection<Node> nodes) =>
        nodes.Count == 0 ? "nobody" : string.Join(", ", nodes.Select(n => n.Name));
}
