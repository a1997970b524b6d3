namespace KazCsto.Graphs;

/// <summary>Finds the valid value that was probably meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 100;
    private const int ShortestCompared = 3;
    private const int LongestList = 20;

    /// <summary>A half sentence such as <c>; did you mean 'state:kgz'?</c>, the short list of all values, or nothing.</summary>
    public static string Hint(string found, IEnumerable<string> valid)
    {
        var all = valid.ToList();
        var nearest = Of(found, all);
        return nearest is not null ? $"; did you mean '{nearest}'?"
            : all.Count is > 0 and <= LongestList ? $"; expected {Listed(all)}"
            : "";
    }

    /// <summary>What is wrong with a word that stands for nothing: <c>'x' is not a projection; did you mean 'y'?</c></summary>
    /// <param name="found">The word.</param>
    /// <param name="what">What it should be, such as <c>a projection</c>.</param>
    /// <param name="valid">The words that stand for something.</param>
    /// <param name="place">Where it stands, such as the name of an option; null if that is plain.</param>
    public static string Unknown(string found, string what, IEnumerable<string> valid, string? place = null) =>
        $"'{found}'{(place is null ? "" : $" in {place}")} is not {what}{Hint(found, valid)}";

    /// <summary>A half sentence with the nearest value, or nothing if none is near.</summary>
    public static string HintIfNear(string found, IEnumerable<string> valid) =>
        Of(found, [.. valid]) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Values as <c>a, b or c</c>.</summary>
    public static string Listed(IReadOnlyList<string> values) =>
        values.Count < 2 ? string.Concat(values) : $"{string.Join(", ", values.SkipLast(1))} or {values[^1]}";

    /// <summary>The nearest value, or null if none is near.</summary>
    public static string? Of(string found, List<string> valid)
    {
        if (found.Length is < ShortestCompared or > LongestCompared)
        {
            return null;
        }

        var (nearest, distance) = valid
            .Select(value => (value, distance: Distance(found.ToLowerInvariant(), value.ToLowerInvariant())))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(pair => pair.Item2);
        return distance <= Math.Max(2, found.Length / 3) ? nearest : null;
    }

    /// <summary>How many letters must be put in, left out, replaced, or exchanged with their neighbour (optimal string alignment).</summary>
    /// <remarks>Own code, because this project needs no package: F. J. Damerau 1964, doi:10.1145/363958.363994.</remarks>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                            rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                        );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
