using F23.StringSimilarity;

namespace KazCsto.Import;

/// <summary>Finds the valid value that was probably meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 100;
    private const int ShortestCompared = 3;
    private const int LongestList = 20;

    private static readonly Damerau Distance = new();

    /// <summary>A half sentence such as <c>; did you mean 'state:kgz'?</c>, the short list of all values, or nothing.</summary>
    public static string Hint(string found, IEnumerable<string> valid)
    {
        var all = valid.ToList();
        var nearest = NearestOf(found, all);
        return nearest is not null ? $"; did you mean '{nearest}'?"
            : all.Count is > 0 and <= LongestList ? $"; expected {Listed(all)}"
            : "";
    }

    /// <summary>A half sentence with the nearest value, or nothing if none is near.</summary>
    public static string HintIfNear(string found, IEnumerable<string> valid) =>
        NearestOf(found, [.. valid]) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Values as <c>a, b or c</c>.</summary>
    public static string Listed(IReadOnlyList<string> values) =>
        values.Count < 2 ? string.Concat(values) : $"{string.Join(", ", values.SkipLast(1))} or {values[^1]}";

    private static string? NearestOf(string found, List<string> valid)
    {
        if (found.Length is < ShortestCompared or > LongestCompared)
        {
            return null;
        }

        var (nearest, distance) = valid
            .Select(value => (value, distance: Distance.Distance(found.ToLowerInvariant(), value.ToLowerInvariant())))
            .DefaultIfEmpty(("", double.MaxValue))
            .MinBy(pair => pair.Item2);
        return distance <= Math.Max(2, found.Length / 3) ? nearest : null;
    }
}
