namespace KazCsto.Cases.Qca;

/// <summary>Terms of literals.</summary>
internal static class LiteralTerms
{
    /// <summary>The term that some literals make.</summary>
    /// <exception cref="ArgumentException">One is about something else, has a value that its condition does not have, or stands twice.</exception>
    public static Term TermOf(this PropertySpace space, IEnumerable<SetLiteral> literals)
    {
        var (fields, present) = (0, 0);
        foreach (var literal in literals)
        {
            var place = PlaceOf(space, literal);
            if ((fields & space.FieldOf(place)) != 0)
            {
                throw new ArgumentException($"'{literal.Set}' stands twice in a term");
            }

            fields |= space.FieldOf(place);
            present |= space.BitsOf(place, ValueAsked(space, literal, place));
        }

        return new(fields, present);
    }

    private static int PlaceOf(PropertySpace space, SetLiteral literal)
    {
        var place = space.Conditions.Select(c => c.Set).ToList().IndexOf(literal.Set);
        return place >= 0 ? place : throw new ArgumentException($"'{literal.Set}' is not a condition");
    }

    private static int ValueAsked(PropertySpace space, SetLiteral literal, int place)
    {
        var condition = space.Conditions[place];
        if (space.Values[place] > 2)
        {
            return literal is { IsNegated: false, Value: { } value } && value < space.Values[place]
                ? value
                : throw new ArgumentException(
                    $"'{literal}' is not a value of {condition}; expected {condition}{{0}} to {condition}{{{space.Values[place] - 1}}}"
                );
        }

        if (literal.Value > 1)
        {
            throw new ArgumentException($"'{literal}' is not a value of {literal.Set}, which is 0 or 1");
        }

        var isIn = (literal.Value is null or 1) != literal.IsNegated;
        return isIn != condition.IsNegated ? 1 : 0;
    }
}
