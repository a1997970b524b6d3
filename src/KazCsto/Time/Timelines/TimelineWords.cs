namespace KazCsto.Time.Timelines;

/// <summary>What a timeline shows, in words.</summary>
internal static class TimelineWords
{
    /// <summary>The measure, whose it is, and over which days.</summary>
    public static string Title(Timeline timeline) =>
        $"{timeline.Measure.Name} of {timeline.History.Schema.Nodes[timeline.Span.Kind].Plural.ToLowerInvariant()}, {Words.Day(timeline.Span.From)} to {Words.Day(timeline.Span.Until.AddDays(-1))}";

    /// <summary>The meaning, the projection, and for how many days the measure was found.</summary>
    public static string Subtitle(Timeline timeline)
    {
        var unsettled = timeline.Spells.Count(s => !s.IsSettled);
        var without = unsettled == 0 ? "" : $", without a score on {unsettled} of them";
        return $"{timeline.Measure.Meaning}{(timeline.Measure.IsLowestFirst ? " (the lowest ranks first)" : "")}; projection {timeline.Rule.Name}; found for {Counted.Of(timeline.ComputedDays, "day")}{without}, in between nothing changes";
    }
}
