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
    private const int NamedTurns = 3;

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
            var lengths = Numbered.Select(r => r.Specification.Length).ToHashSet();
            return Numbered.Where(r =>
                r.Specification.Grades == standard
                && r.Specification.Parallel == rule.Parallel
                && (r.Specification.Length == rule.Length || !lengths.Contains(rule.Length))
            );
        }
    }

    /// <summary>The specifications that count what the ranking as it stands counts.</summary>
    public IEnumerable<SpecificationRun> Numbered => Runs.Where(r => r.Specification.Structure is null);

    /// <summary>The choices that by themselves put another first: the mildest, since all else is as it stands.</summary>
    public IEnumerable<StructuralChoice> Turning =>
        Runs.Where(r => !IsStillFirst(r)).Select(r => r.Specification.Structure).OfType<StructuralChoice>();

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

    /// <summary>In words: <c>first under 653 of 660 specifications (choices of grades, levels, parallel ties, lengths and what counts), and ...; not if ...</c>.</summary>
    public string ToldWhole => $"{InNumbers}, and {OfLevelsInNumbers}{ToldOfTurning}";

    /// <summary>The same without the levels.</summary>
    public string Told => $"{InNumbers}{ToldOfTurning}";

    /// <summary>The same without what puts another first.</summary>
    public string InNumbers =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"first under {StillFirst:N0} of {Tried:N0} specifications (choices of {Choices})"
        );

    /// <summary>Which choices of what counts put another first: <c>; not if “hosts” is left out</c>; blank if none does.</summary>
    public string ToldOfTurning
    {
        get
        {
            var turning = Turning.Select(t => $"if {t.Told}").ToList();
            return turning.Count == 0 ? "" : $"; not {Words.Some(turning, NamedTurns, ", or ", "other choice")}";
        }
    }

    /// <summary>The part of the levels in words: <c>under 70 of 70 choices of numbers for the levels alone</c>.</summary>
    private string OfLevelsInNumbers
    {
        get
        {
            var levels = OfLevels.ToList();
            return $"under {levels.Count(IsStillFirst)} of {levels.Count} choices of numbers for the levels alone";
        }
    }

    private string Choices
    {
        get
        {
            var specifications = Runs.Select(r => r.Specification).ToList();
            var maps = specifications.DistinctBy(s => s.Grades).Count() > 1 ? "grades, " : "";
            var lengths = specifications.DistinctBy(s => s.Length).Count() > 1 ? ", lengths" : "";
            return $"{maps}levels, parallel ties{lengths} and what counts";
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
