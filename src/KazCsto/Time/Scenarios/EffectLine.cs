namespace KazCsto.Time.Scenarios;

/// <summary>One thing that is different, or stays though one would ask.</summary>
/// <param name="What">What kind of difference it is, such as <c>tie goes</c> or <c>rank</c>, for programs.</param>
/// <param name="About">The id of what it is about.</param>
/// <param name="Statement">The difference as a sentence, with the facts that it rests on.</param>
internal sealed record EffectLine(string What, string About, Statement Statement)
{
    internal const string FirstPlaceChanges = "first place";
    internal const string FirstPlaceStays = "first place stays";

    /// <summary>What it is as things are: a rank, a share, a number; blank if that is the sentence.</summary>
    public string Before { get; init; } = "";

    /// <summary>What it would be.</summary>
    public string After { get; init; } = "";

    /// <summary>The score as things are, where there is one.</summary>
    public double? ScoreBefore { get; init; }

    /// <summary>The score that it would be.</summary>
    public double? ScoreAfter { get; init; }

    /// <summary>Whether it says who is first.</summary>
    public bool IsFirstPlace => What is FirstPlaceChanges or FirstPlaceStays;

    /// <summary>Whether it is different; false for what stays and is worth a line.</summary>
    public bool IsDifferent { get; init; } = true;
}
