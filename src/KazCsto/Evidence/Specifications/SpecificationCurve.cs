using System.Globalization;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Specifications;

/// <summary>Who is first among nodes of one kind under every specification.</summary>
/// <param name="Ranking">The ranking as it stands.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="First">Who is first in it, by id.</param>
/// <param name="Runs">The specifications.</param>
internal sealed record SpecificationCurve(
    Ranking Ranking,
    string Kind,
    ImmutableArray<Node> First,
    ImmutableArray<SpecificationRun> Runs
)
{
    /// <summary>How many specifications were tried.</summary>
    public int Tried => Runs.Length;

    /// <summary>Under how many all who are first in the ranking as it stands still are.</summary>
    public int StillFirst => Runs.Count(IsStillFirst);

    /// <summary>The specifications that differ from the ranking as it stands in the numbers of the levels alone.</summary>
    public IEnumerable<SpecificationRun> OfLevels
    {
        get
        {
            var rule = Ranking.Projection.Rule;
            var standard = Runs[0].Specification.Grades;
            // Where lengths do not count for the measure, only one way of making them was tried.
            var lengths = Runs.Select(r => r.Specification.Length).ToHashSet();
            return Runs.Where(r =>
                r.Specification.Grades == standard
                && r.Specification.Parallel == rule.Parallel
                && (r.Specification.Length == rule.Length || !lengths.Contains(rule.Length))
            );
        }
    }

    /// <summary>Whether all who are first as it stands are first under one specification.</summary>
    public bool IsStillFirst(SpecificationRun run) => !First.IsEmpty && First.All(run.First.Contains);

    /// <summary>Who else is first under some, and under how many, the most often first.</summary>
    public IEnumerable<(Node Node, int Times)> Others =>
        Runs.SelectMany(r => r.First)
            .Where(n => !First.Contains(n))
            .CountBy(n => n)
            .OrderByDescending(n => n.Value)
            .ThenBy(n => n.Key)
            .Select(n => (n.Key, n.Value));

    /// <summary>In words: <c>first under 633 of 633 specifications (choices of grades, levels, parallel ties and lengths)</c>.</summary>
    public string Told =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"first under {StillFirst:N0} of {Tried:N0} specifications (choices of {Choices})"
        );

    /// <summary>The part of the levels in words: <c>first under 70 of 70 choices of numbers for the levels alone</c>.</summary>
    public string ToldOfLevels
    {
        get
        {
            var levels = OfLevels.ToList();
            return $"first under {levels.Count(IsStillFirst)} of {levels.Count} choices of numbers for the levels alone";
        }
    }

    private string Choices
    {
        get
        {
            var specifications = Runs.Select(r => r.Specification).ToList();
            var maps = specifications.DistinctBy(s => s.Grades).Count() > 1 ? "grades, " : "";
            return specifications.DistinctBy(s => s.Length).Count() > 1
                ? $"{maps}levels, parallel ties and lengths"
                : $"{maps}levels and parallel ties";
        }
    }
}

/// <summary>Who is first under one specification.</summary>
/// <param name="Specification">The specification.</param>
/// <param name="First">Who is first, by id.</param>
/// <param name="Lead">
/// How far the last of those who are first in the ranking as it stands is ahead of the best other, as a share of the larger of the two scores: above 0 no other is first, below 0
/// another is. NaN where there is no other, or no score.
/// </param>
internal sealed record SpecificationRun(Specification Specification, ImmutableArray<Node> First, double Lead);
