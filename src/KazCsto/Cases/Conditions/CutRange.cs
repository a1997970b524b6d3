using System.Globalization;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>A range of cuts of one condition within which a sentence stays the same.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Above">The largest cut below the range; minus infinity if there is none.</param>
/// <param name="UpTo">The largest cut of the range; infinity if there is none.</param>
internal sealed record CutRange(Condition Condition, double Above, double UpTo)
{
    /// <summary>Whether no cut whatever changes the sentence.</summary>
    public bool IsWhole => double.IsInfinity(Above) && double.IsInfinity(UpTo);

    /// <summary>The range in words: <c>any cut above 1,239 and up to 6,846 km</c>.</summary>
    public string Told =>
        IsWhole ? "any cut"
        : double.IsInfinity(Above) ? $"any cut up to {WithUnit(UpTo)}"
        : double.IsInfinity(UpTo) ? $"any cut above {WithUnit(Above)}"
        : $"any cut above {Bare(Above)} and up to {WithUnit(UpTo)}";

    /// <summary>The cut that is in use, with its unit.</summary>
    public string Standard => WithUnit(Condition.YesFrom!.Value);

    /// <summary>Whether a cut lies in it.</summary>
    public bool Contains(double cut) => cut > Above && cut <= UpTo;

    /// <summary>The range around the cut in use within which something is the same of all cases; null if the condition has no cut, or no number was found.</summary>
    /// <param name="comparison">The cases.</param>
    /// <param name="condition">The condition whose cut is moved over its whole range.</param>
    /// <param name="says">What must stay the same.</param>
    public static CutRange? Around<T>(Comparison comparison, Condition condition, Func<Comparison, T> says)
    {
        var ranges = All(comparison, condition, says);
        return ranges.Select(r => r.Range).FirstOrDefault(r => r.Contains(condition.YesFrom!.Value));
    }

    /// <summary>All cuts of a condition, in ranges within which something is the same, ascending; none if the condition has no cut, or no number was found.</summary>
    public static ImmutableArray<(CutRange Range, T Says)> All<T>(
        Comparison comparison,
        Condition condition,
        Func<Comparison, T> says
    )
    {
        var values = comparison
            .Cases.SelectMany(c => c.Cells[condition.Name].Measurement?.Values ?? [])
            .Distinct()
            .Order()
            .ToList();
        if (condition.YesFrom is null || values.Count == 0)
        {
            return [];
        }

        var ranges = new List<(CutRange Range, T Says)>();
        var above = double.NegativeInfinity;
        foreach (var upTo in values.Append(double.PositiveInfinity))
        {
            var now = says(comparison.CutAt(condition, upTo));
            if (ranges.Count > 0 && Equals(ranges[^1].Says, now))
            {
                ranges[^1] = (ranges[^1].Range with { UpTo = upTo }, now);
            }
            else
            {
                ranges.Add((new(condition, above, upTo), now));
            }

            above = upTo;
        }

        return [.. ranges];
    }

    private string WithUnit(double value) =>
        Condition.Quantity is { } quantity ? $"{Bare(value)} {quantity.Kind.Unit}" : Words.Percent(value);

    private string Bare(double value) =>
        Condition.Quantity is null ? Words.Percent(value) : value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
