using KazCsto.Graphs;

namespace KazCsto.Cli.Output;

/// <summary>What the vocabulary of the data cannot tell.</summary>
internal static class Untold
{
    /// <summary>The questions of a part of the program that a schema cannot answer, with the reasons.</summary>
    public static ImmutableArray<string> Of(string part, Schema schema) =>
        [.. schema.Untold(Requirements.OfParts(part)).Select(u => u.Told)];

    /// <summary>Why a question cannot be answered, and which kind it may be that ought to have the meaning.</summary>
    public static string Hinted(Unanswered untold)
    {
        var near = untold
            .Lacking.Select(m => (Meaning: m.Name, Near: Nearest.Of(m.Name, [.. untold.Beside[m]])))
            .Where(m => m.Near is not null)
            .Select(m => $"; '{m.Near}' could say means: {m.Meaning}");
        return $"it cannot be told {untold.Question.Asks}: {untold.Why}{string.Concat(near)}";
    }
}
