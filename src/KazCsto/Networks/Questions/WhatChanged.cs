namespace KazCsto.Networks.Questions;

/// <summary>Which ties began, ended, or came and went between two days.</summary>
internal static class WhatChanged
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var (from, to) = (asked.Day("first_day"), asked.Day("last_day"));
        var (first, last) = (new NetworkOnDay(history, from), new NetworkOnDay(history, to));
        var (before, after) = (first.Ties.ToHashSet(), last.Ties.ToHashSet());
        var began = after.Except(before).Select(t => Row("began", t, last.IsCertain(t)));
        var ended = before.Except(after).Select(t => Row("ended", t, first.IsCertain(t)));
        var neither = history.Ties.Where(t => t.Standing == Standing.InForce).Except(before).Except(after);
        return began
            .Concat(ended)
            .Concat(CameAndWent(history, [.. neither], from, to))
            .Where(row => row.Tie.Touches(asked.Text("node")))
            .Select(row => row.Cells);
    }

    /// <summary>A tie that holds on a day between, and not on either day.</summary>
    private static IEnumerable<(Tie Tie, object?[] Cells)> CameAndWent(
        Network history,
        HashSet<Tie> ties,
        DateOnly from,
        DateOnly to
    ) =>
        DaysOfChange(history)
            .Where(day => day > from && day <= to)
            .Select(day => new NetworkOnDay(history, day))
            .SelectMany(day => day.Ties.Where(ties.Contains).Select(t => (Tie: t, Day: day)))
            .GroupBy(t => t.Tie, t => t.Day)
            .Select(t => Row("came and went", t.Key, t.Any(day => day.IsCertain(t.Key))));

    /// <summary>All days on which anything may begin to hold, possibly or certainly.</summary>
    private static IEnumerable<DateOnly> DaysOfChange(Network history) =>
        history
            .Ties.Select(t => t.Period.Since)
            .Concat(history.Nodes.Select(n => history.ExistenceOf(n).Since))
            .OfType<ImpreciseDate>()
            .SelectMany(since => new[] { since.Earliest, since.Latest })
            .Distinct();

    private static (Tie Tie, object?[] Cells) Row(string change, Tie tie, bool isCertain) =>
        (
            tie,
            [
                change,
                tie.Sentence,
                tie.Id,
                tie.Period.Since?.Text,
                tie.Period.Until?.Text,
                isCertain,
                tie.Sureness(),
                tie.Doubt(),
                tie.BestClaim.Citation,
            ]
        );
}
