namespace KazCsto.Cases.Files;

/// <summary>One crisis as the claims tell it: what began it, who asked whom, what was answered, and how it ended.</summary>
internal sealed record CaseFile
{
    /// <summary>The case.</summary>
    public required Node Case { get; init; }

    /// <summary>When it began, or null.</summary>
    public required Property? Date { get; init; }

    /// <summary>How it ended for the institution, or null.</summary>
    public required Property? Outcome { get; init; }

    /// <summary>All that is said of the case itself, by property and value.</summary>
    public required ImmutableArray<Property> Properties { get; init; }

    /// <summary>Who took which part, and how leaders presented it.</summary>
    public required ImmutableArray<Tie> Parts { get; init; }

    /// <summary>Its events by date.</summary>
    public required ImmutableArray<CaseEvent> Events { get; init; }

    /// <summary>Whether the article names it; if not, it was added from the record.</summary>
    public bool IsInArticle => IsNamedByMainSource(Case);

    /// <summary>All cases of a network over all of history, by date.</summary>
    public static ImmutableArray<CaseFile> All(Network history) =>
        [.. history.OfMeaning(Meaning.Case).Select(n => Of(history, n)).OrderBy(c => Day(c.Date)).ThenBy(c => c.Case)];

    /// <summary>The file of one case.</summary>
    public static CaseFile Of(Network history, Node crisis) =>
        new()
        {
            Case = crisis,
            Date = history.PropertyOf(crisis, Meaning.Date),
            Outcome = history.PropertyOf(crisis, Meaning.Outcome),
            Properties = CaseEvent.InOrder(history, history.PropertiesOf(crisis)),
            Parts = [.. history.InEdges(crisis).Where(t => t.Is(Meaning.InvolvedIn, Meaning.Frames))],
            Events =
            [
                .. history
                    .InEdges(crisis)
                    .Where(t => t.Is(Meaning.Concerns))
                    .Select(t => CaseEvent.Of(history, t))
                    .OrderBy(e => Day(e.Date))
                    // On one day a request comes before its answer.
                    .ThenBy(e => e.Event.ValueOf(Meaning.Form) != Meaning.Request)
                    .ThenBy(e => e.Event),
            ],
        };

    /// <summary>Whether the main source names a case; where nothing says of cases whether it does, none is told apart.</summary>
    internal static bool IsNamedByMainSource(Node crisis) =>
        crisis.Kind.CodesMeant.All(c => c.Means != Meaning.Scope) || crisis.ValueOf(Meaning.Scope) == Meaning.Article;

    /// <summary>The first day that a date allows, of a coarse one by the surest finer claim that agrees with it; the last day there is if nothing is known.</summary>
    public static DateOnly Day(Property? date)
    {
        if (date is null)
        {
            return DateOnly.MaxValue;
        }

        var inForce = ImpreciseDate.TryParse(date.Value)!;
        return date.Details[0]
            .Readings.Select(r => ImpreciseDate.TryParse(r.Value)!)
            .FirstOrDefault(d => d.IsExact && inForce.Contains(d), inForce)
            .Earliest;
    }
}
