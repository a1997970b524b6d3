namespace KazCsto.Model;

/// <summary>A publication that claims cite.</summary>
/// <param name="Id">Its id, <c>source:slug</c>.</param>
/// <param name="CitedAs">What a citation prints.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When; null if unknown.</param>
/// <param name="Url">Where, or blank.</param>
/// <param name="Type">What kind of text it is: treaty text, official, data set, news, analysis or reference.</param>
/// <param name="Reliability">A (completely reliable) to E (unreliable), or F (cannot be judged).</param>
/// <param name="Origin">What it goes back to: sources of one origin count once. Blank is one common origin.</param>
/// <param name="Read">How much of its text was read.</param>
/// <param name="Note">A remark.</param>
public sealed record Source(
    string Id,
    string CitedAs,
    string Title,
    string Publisher,
    ImpreciseDate? Published,
    string Url,
    string Type,
    char Reliability,
    string Origin,
    ReadingState Read,
    string Note
)
{
    /// <summary>Whether the source had surely been published by the end of a day.</summary>
    public bool IsKnownBy(DateOnly day) => Published is { } published && published.Latest <= day;
}

/// <summary>How much of a source's own text was read for the claims that cite it.</summary>
public enum ReadingState
{
    /// <summary>Nothing: the claim reaches us through another work.</summary>
    No,

    /// <summary>The passage that is cited.</summary>
    Excerpt,

    /// <summary>All of it.</summary>
    Full,
}
