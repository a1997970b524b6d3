namespace KazCsto.Model.Scenarios;

/// <summary>A supposition about the network: what is taken away, added or dated otherwise, to see what would follow.</summary>
/// <param name="Name">Its name: that of its file without folder and ending.</param>
/// <param name="File">The file, as problems name it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">Why anybody should ask, in a sentence.</param>
internal sealed record Scenario(string Name, string File, string Title, string Why)
{
    /// <summary>What is supposed, in the order in which it is applied.</summary>
    internal ImmutableArray<Supposition> Suppositions { get; init; } = [];

    /// <summary>The source of what is supposed and no publication says; no citation of it can be taken for one of a publication.</summary>
    /// <remarks>It counts as A, since the question is what would follow if it were so.</remarks>
    internal static Source SourceOf(string name, string title) =>
        new(
            $"source:scenario-{name}",
            $"scenario: {title},",
            title,
            "",
            null,
            "",
            "supposition",
            'A',
            $"scenario-{name}",
            ReadingState.Full,
            "supposed by a scenario; nobody published it"
        );
}
