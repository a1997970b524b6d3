namespace KazCsto.Time.Scenarios;

/// <summary>Small words of sentences about what would be different.</summary>
internal static class EffectWords
{
    public static string Noun(Fact fact) => fact is Tie ? "tie" : "value";

    /// <summary>Two numbers with an arrow between them, or one if they print alike.</summary>
    public static string Move(string before, string after) => before == after ? before : $"{before} -> {after}";
}
