namespace KazCsto.Networks.Questions;

/// <summary>Which leaders have the most ties on a day, and to how many others.</summary>
internal static class ConnectedLeaders
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        return day
            .Nodes.Where(n => n.Is(Meaning.Leader))
            .Select(n => (Leader: n, Ties: day.Of(n).Where(t => !t.Is(Meaning.Preceded)).ToList()))
            .Where(n => n.Ties.Count > 0)
            .Select(n => (n.Leader, n.Ties, Others: n.Ties.DistinctBy(t => t.Other(n.Leader)).Count()))
            .OrderByDescending(n => n.Ties.Count)
            .ThenByDescending(n => n.Others)
            .ThenBy(n => n.Leader)
            .Take((int)Math.Min(asked.Whole("top"), int.MaxValue))
            .Select(n =>
                new object?[]
                {
                    n.Leader.Name,
                    n.Leader.Id,
                    (long)n.Ties.Count,
                    (long)n.Ties.Count(day.IsCertain),
                    (long)n.Ties.Count(t => t.Doubt().Length > 0),
                    (long)n.Others,
                }
            );
    }
}
