namespace KazCsto.Evidence.Sampling;

/// <summary>Numbers the origins and texts that claims go back to, and calls them up for facts.</summary>
internal sealed class Witnesses(GradeScale scale)
{
    private readonly Dictionary<string, int> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    public int OriginCount => _origins.Count;

    public int TextCount => _texts.Count;

    /// <summary>Those who speak about a fact.</summary>
    public Testimony About(Fact fact)
    {
        var sides = fact.Carrying.ToLookup(c => c.Stance);
        return new(Best(sides[Stance.Affirms], 1), Best(sides[Stance.Denies], scale.Denial));
    }

    /// <summary>Claims of one origin count once, at their best; the order is that of the origins' names, so that a draw does not hang on it.</summary>
    private Witness[] Best(IEnumerable<Claim> claims, double weight) =>
        [
            .. claims
                .GroupBy(c => c.Source.Origin, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Claim.BestFirst(g).First())
                .Select(best => new Witness(
                    NumberOf(_origins, best.Source.Origin),
                    scale.Whole.Contains(best.Source.Type) ? NumberOf(_texts, best.Source.Id) : -1,
                    scale.Reliability[best.Source.Reliability],
                    scale.Credibility[best.Credibility] * weight
                )),
        ];

    private static int NumberOf(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = numbers.Count;
        }

        return number;
    }
}
