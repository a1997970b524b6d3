namespace KazCsto.Model;

/// <summary>One value that claims give for an attribute.</summary>
/// <param name="Value">The value as written.</param>
/// <param name="Probability">How sure it is, by all claims for and against it.</param>
/// <param name="Claims">Those claims, the best first.</param>
public sealed record Reading(string Value, double Probability, ImmutableArray<Claim> Claims)
{
    /// <summary>The last day that the publications behind it allow; the earliest day there is if none is dated.</summary>
    internal DateOnly LatestPublication =>
        Claims.Max(c => c.Source.Published is { } published ? published.Latest : DateOnly.MinValue);

    /// <summary>The value with who says or judges so, if nobody observed it.</summary>
    public string Told => ToldAs(Value);

    /// <summary>The same with another word for the value.</summary>
    public string ToldAs(string value)
    {
        return Caveat.Length > 0 ? $"{value} ({Caveat})" : value;
    }

    /// <summary>Who says or judges so; blank if anybody observed it.</summary>
    internal string Caveat =>
        Claims.Any(c => c is { Stance: Stance.Affirms, Basis: Basis.Observed }) ? "" : Claims[0].Caveat;
}
