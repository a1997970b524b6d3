namespace KazCsto.Model;

/// <summary>Weighs anew what loses a claim, and leaves all other facts as they are.</summary>
internal static class Reweighing
{
    /// <summary>Ties and properties without some claims; ties that borrow their dates are weighed anew if those may have changed.</summary>
    public static (ImmutableArray<Tie> Ties, ImmutableArray<Property> Properties) Without(
        ImmutableArray<Tie> ties,
        ImmutableArray<Property> properties,
        GradeScale scale,
        Func<Claim, bool> isLeftOut
    )
    {
        ImmutableArray<Property> left =
        [
            .. properties.Select(property => Rest(property, isLeftOut, false, PropertyOf)).OfType<Property>(),
        ];
        var existence = new Existence(left);
        var datesStay = left.Where(Existence.RestsOn).SequenceEqual(properties.Where(Existence.RestsOn));
        return (
            [.. ties.Select(tie => Rest(tie, isLeftOut, !datesStay && !tie.HasOwnDates, TieOf)).OfType<Tie>()],
            left
        );

        Property PropertyOf(ImmutableArray<Claim> claims) =>
            Property.Of((PropertySubject)claims[0].Subject, claims, scale);

        Tie TieOf(ImmutableArray<Claim> claims)
        {
            var subject = (TieSubject)claims[0].Subject;
            return new(subject, claims, scale, existence.OfUndated(subject));
        }
    }

    /// <summary>Whether two networks of history have the same facts in force, with the same values and dates.</summary>
    public static bool CountsAlike(IEnumerable<Fact> one, IEnumerable<Fact> other) =>
        one.SequenceEqual(other, EqualityComparer<Fact>.Create(CountAlike));

    /// <summary>The surest of several values counts, so that of a property the probability is one of its values too.</summary>
    private static bool CountAlike(Fact? one, Fact? other) =>
        ReferenceEquals(one, other)
        || (
            one is not null
            && other is not null
            && one.Id == other.Id
            && one.Standing == other.Standing
            && one.Period == other.Period
            && (one is Tie || one.Probability == other.Probability)
            && one.Details.Select(d => (d.Name, d.InForce.Value))
                .SequenceEqual(other.Details.Select(d => (d.Name, d.InForce.Value)))
        );

    /// <summary>A fact without some claims, the same if it loses none and need not be weighed anew; null if none is left.</summary>
    private static TFact? Rest<TFact>(
        TFact fact,
        Func<Claim, bool> isLeftOut,
        bool anew,
        Func<ImmutableArray<Claim>, TFact> weighed
    )
        where TFact : Fact
    {
        var rest = fact.Claims.RemoveAll(c => isLeftOut(c));
        return rest.IsEmpty ? null
            : rest.Length == fact.Claims.Length && !anew ? fact
            : weighed(rest);
    }
}
