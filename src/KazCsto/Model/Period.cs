namespace KazCsto.Model;

/// <summary>When something holds: from <paramref name="Since"/>, up to and without <paramref name="Until"/>.</summary>
/// <param name="Since">The first day; null if unknown, <see cref="ImpreciseDate.Open"/> if it has no beginning.</param>
/// <param name="Until">The first day out; null if unknown, <see cref="ImpreciseDate.Open"/> if it still holds.</param>
public readonly record struct Period(ImpreciseDate? Since, ImpreciseDate? Until)
{
    /// <summary>What holds on every day.</summary>
    public static Period Always { get; } = new(ImpreciseDate.Open, ImpreciseDate.Open);

    /// <summary>Whether the end surely lies before the beginning, or on it.</summary>
    public bool IsReversed =>
        Since is { IsOpen: false } since && Until is { IsOpen: false } until && until.Latest <= since.Earliest;

    /// <summary>Whether it holds on a day.</summary>
    public Presence On(DateOnly day)
    {
        var begun = Begun(day);
        var lasting = Lasting(day);
        return begun < lasting ? begun : lasting;
    }

    /// <summary>Every day on which <see cref="On"/> may answer otherwise than on the day before.</summary>
    internal IEnumerable<DateOnly> Breaks()
    {
        foreach (var date in new[] { Since, Until }.OfType<ImpreciseDate>().Where(d => !d.IsOpen))
        {
            yield return date.Earliest;
            yield return date.Latest;
        }

        if (Until is null && Since is { IsOpen: false } since)
        {
            yield return since.Latest.AddDays(1);
        }
    }

    /// <summary>Whether two periods surely share a day.</summary>
    public bool CertainlyOverlaps(Period other) => BeginsBeforeEndOf(other) && other.BeginsBeforeEndOf(this);

    /// <summary>The period in words: <c>since 2002</c>, <c>2002 to 2012</c>, or nothing if no date is known.</summary>
    public override string ToString() =>
        (Since, Until) switch
        {
            (null or { IsOpen: true }, null or { IsOpen: true }) => "",
            ({ IsOpen: false } since, { IsOpen: true }) => $"since {since}",
            ({ IsOpen: false } since, null) => $"from {since}",
            (null or { IsOpen: true }, { } until) => $"until {until}",
            ({ } since, { } until) when IsOneDay(since, until) => $"on {since}",
            ({ } since, { } until) when since.Text == until.Text => $"in {since}",
            ({ } since, { } until) => $"{since} to {until}",
        };

    private static bool IsOneDay(ImpreciseDate since, ImpreciseDate until) =>
        since.IsExact && until.IsExact && since.Earliest.AddDays(1) == until.Earliest;

    private Presence Begun(DateOnly day) =>
        Since switch
        {
            null => Presence.Possibly,
            { IsOpen: true } => Presence.Certainly,
            var since when day >= since.Latest => Presence.Certainly,
            var since when day < since.Earliest => Presence.No,
            _ => Presence.Possibly,
        };

    private Presence Lasting(DateOnly day) =>
        Until switch
        {
            // What began on a day holds on it, whatever came after.
            null => Since is { IsExact: true } since && since.Earliest == day ? Presence.Certainly : Presence.Possibly,
            { IsOpen: true } => Presence.Certainly,
            var until when day >= until.Latest => Presence.No,
            var until when day < until.Earliest => Presence.Certainly,
            _ => Presence.Possibly,
        };

    private bool BeginsBeforeEndOf(Period other) =>
        Since is { } since
        && other.Until is { } until
        && (since.IsOpen || until.IsOpen || since.Latest < until.Earliest);
}
