namespace KazCsto.Time.Timelines;

/// <summary>Days in a row on which nothing changes in a projection, and so nobody's score.</summary>
internal sealed record Spell
{
    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day out.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The facts of the projection that hold from this day on; none for the first spell.</summary>
    public required ImmutableArray<Fact> Begun { get; init; }

    /// <summary>The facts that hold no longer.</summary>
    public required ImmutableArray<Fact> Ended { get; init; }

    /// <summary>The facts that become certain, or uncertain.</summary>
    public required ImmutableArray<Fact> Altered { get; init; }

    /// <summary>How many ties of the projection only possibly hold.</summary>
    public required int PossibleTies { get; init; }

    /// <summary>Whether the measure settled, and was not refused; if not, nobody has a score.</summary>
    public bool IsSettled => Scores.IsSettled;

    /// <summary>How many days it lasts.</summary>
    public int Length => Until.DayNumber - From.DayNumber;

    internal KindScores Scores { get; init; } = KindScores.None;
}
