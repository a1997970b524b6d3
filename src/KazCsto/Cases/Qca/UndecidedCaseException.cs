namespace KazCsto.Cases.Qca;

/// <summary>A case is neither in nor out of a condition.</summary>
/// <param name="name">The case.</param>
/// <param name="set">The condition.</param>
internal sealed class UndecidedCaseException(string name, string set)
    : Exception(
        $"{name} is neither in nor out of {set}: a membership of exactly .5 belongs to no row of the truth table; decide which side it is on"
    )
{
    /// <summary>The case.</summary>
    public string Name => name;
}
