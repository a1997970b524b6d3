namespace KazCsto.Evidence.Specifications;

/// <summary>One way of making the choices that the data leave open.</summary>
/// <param name="Grades">The map of grades to probabilities, which decides what is in force.</param>
/// <param name="Parallel">What parallel arcs count as.</param>
/// <param name="Length">How strength becomes length.</param>
/// <param name="Numbers">The number of each level in use, from the lowest level to the highest; none where levels do not count.</param>
internal sealed record Specification(
    string Grades,
    ParallelRule Parallel,
    LengthRule Length,
    ImmutableArray<int> Numbers
)
{
    /// <summary>What it counts at all, if that is not what the rule says; then all else is as it stands.</summary>
    public StructuralChoice? Structure { get; init; }

    /// <summary>The largest number that a level may get, if there are not more levels.</summary>
    public const int LargestNumber = 8;

    /// <summary>A rule by this specification.</summary>
    internal ProjectionRule On(ProjectionRule rule)
    {
        var numbered = Numbers.IsEmpty
            ? rule
            : rule.WithLevels(rule.Levels.Zip(Numbers).ToDictionary(p => p.First, p => p.Second));
        return numbered with { Parallel = Parallel, Length = Length };
    }

    /// <summary>Every specification of a rule, each distinct one once.</summary>
    /// <remarks>
    /// The levels get every strictly ascending choice of numbers from 1 to <see cref="LargestNumber"/>. Parallel arcs count as the strongest, as their sum, or by their
    /// number, for which levels do not matter. A length is 1/s, or max+1-s where the strongest counts, since it could not be above 0 otherwise. Numbers in proportion,
    /// such as 1 2 and 2 4, are two choices.
    /// </remarks>
    internal static IEnumerable<Specification> All(
        ProjectionRule rule,
        IReadOnlyList<string> grades,
        bool lengthsMatter
    )
    {
        var levels = rule.Levels.Count();
        var choices = Ascending(levels, 1, Math.Max(LargestNumber, levels)).ToList();
        return from map in grades
            from parallel in Enum.GetValues<ParallelRule>()
            from length in LengthsOf(rule, parallel, lengthsMatter)
            from numbers in parallel == ParallelRule.Count
                ?
                [
                    [],
                ]
                : choices
            select new Specification(map, parallel, length, numbers);
    }

    private static LengthRule[] LengthsOf(ProjectionRule rule, ParallelRule parallel, bool matter) =>
        rule.Length == LengthRule.None ? [LengthRule.None]
        : matter && parallel == ParallelRule.Max ? [LengthRule.MaxPlusOneMinusStrength, LengthRule.Reciprocal]
        : [LengthRule.Reciprocal];

    private static IEnumerable<ImmutableArray<int>> Ascending(int count, int least, int largest) =>
        count == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(least, largest - count + 2 - least)
                .SelectMany(number => Ascending(count - 1, number + 1, largest).Select(rest => rest.Insert(0, number)));
}
