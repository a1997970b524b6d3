namespace KazCsto.Model;

/// <summary>A tie, or the value of a property, with all the claims about it weighed.</summary>
public abstract class Fact
{
    private protected Fact(
        string id,
        ImmutableArray<Claim> claims,
        ImmutableArray<Claim> carrying,
        double probability,
        GradeScale scale
    )
    {
        Id = id;
        Claims = claims;
        Carrying = carrying;
        Probability = probability;
        Standing =
            carrying.All(c => c.Stance == Stance.Denies) ? Standing.Denied
            : probability > scale.Contested ? Standing.InForce
            : Standing.Contested;
    }

    /// <summary>The id of the tie or property.</summary>
    public string Id { get; }

    /// <summary>All claims about it, for and against, the best first.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims for and against what is in force, the best first: all of a tie, those of the value in force of a property.</summary>
    public ImmutableArray<Claim> Carrying { get; }

    /// <summary>How sure it is by those claims, 0 to 1.</summary>
    public double Probability { get; }

    /// <summary>Whether it is in force, contested or only denied.</summary>
    public Standing Standing { get; }

    /// <summary>The attributes that claims speak of.</summary>
    public abstract ImmutableArray<Detail> Details { get; }

    /// <summary>When it holds, by the dates in force.</summary>
    public abstract Period Period { get; }

    /// <summary>Which of its dates nobody observed, such as <c>until foreseen</c>; blank if none.</summary>
    public virtual string DateDoubt =>
        string.Join(
            ", ",
            Details
                .Where(d => d.Name is "since" or "until" && d.InForce.Caveat.Length > 0)
                .Select(d => $"{d.Name} {d.InForce.Caveat}")
        );

    /// <summary>The nodes that it joins or describes.</summary>
    public IEnumerable<Node> Nodes => Claims[0].Subject.Nodes;

    /// <summary>The fact as a sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>The claim that carries it: the best of those that affirm it, or of those that deny it if none does.</summary>
    public Claim BestClaim => Carrying.FirstOrDefault(c => c.Stance == Stance.Affirms) ?? Carrying[0];

    /// <summary>
    /// Whether any affirming claim was observed; if not, it is a statement, a judgement or a forecast and must be shown as one.
    /// </summary>
    public bool IsObserved => Carrying.Any(c => c is { Stance: Stance.Affirms, Basis: Basis.Observed });

    /// <inheritdoc/>
    public override string ToString() => Sentence;

    /// <summary>The dates in force among claims, each by itself.</summary>
    private protected static (Period Period, ImmutableArray<Detail> Details) DatesOf(
        IReadOnlyCollection<Claim> claims,
        GradeScale scale
    )
    {
        var since = Detail.Of("since", claims, c => c.Period.Since?.Text, scale);
        var until = Detail.Of("until", claims, c => c.Period.Until?.Text, scale);
        return (
            new(since?.InForce.Claims[0].Period.Since, until?.InForce.Claims[0].Period.Until),
            [.. new[] { since, until }.OfType<Detail>()]
        );
    }
}
