using QuikGraph;

namespace KazCsto.Model;

/// <summary>A typed, dated relation of two nodes, with all the claims about it.</summary>
public sealed class Tie : Fact, IEdge<Node>
{
    private readonly string _borrowedDoubt;

    internal Tie(TieSubject subject, ImmutableArray<Claim> claims, GradeScale scale, BorrowedDates borrowed)
        : base(subject.Id, claims, claims, scale.Together(claims), scale)
    {
        (Kind, From, To, Key) = (subject.Kind, subject.From, subject.To, subject.Key);
        var affirming = claims.Where(c => c.Stance == Stance.Affirms).ToList();
        // Of a tie that nobody affirms, the denials say when it did not hold.
        var (period, dates) = DatesOf(affirming.Count > 0 ? affirming : claims, scale);
        Period =
            !Kind.IsDated ? Period.Always
            : dates.IsEmpty ? borrowed.Period
            : period;
        var role = Detail.Of("role", affirming, c => c.Says.GetValueOrDefault("role"), scale);
        var quantity = Detail.Of("quantity", affirming, c => c.Says.GetValueOrDefault("quantity"), scale);
        Role = role?.InForce.Value;
        Quantity = quantity?.InForce.Value;
        _borrowedDoubt = Kind.IsDated && dates.IsEmpty ? borrowed.Doubt : "";
        Details = [.. new[] { role, quantity }.OfType<Detail>(), .. dates];
    }

    /// <summary>The kind of tie.</summary>
    public TieKind Kind { get; }

    /// <summary>Its subject.</summary>
    public Node From { get; }

    /// <summary>Its object.</summary>
    public Node To { get; }

    /// <summary>What tells it from another tie of the same kind and ends; usually blank.</summary>
    public string Key { get; }

    /// <summary>The role in force, by its name in the schema, or null.</summary>
    public string? Role { get; }

    /// <summary>What that role stands for, or null if the program has no need to know.</summary>
    internal RoleMeaning? RoleMeans => Role is null ? null : Kind.Roles[Role].Means;

    /// <summary>Whether its kind has one of some meanings.</summary>
    internal bool Is(params ReadOnlySpan<TieMeaning> meanings) => Meaning.IsAny(Kind.Means, meanings);

    /// <summary>The role in force as readers see it, or null.</summary>
    public string? RoleLabel => Role is null ? null : Kind.Roles[Role].Label;

    /// <summary>The quantity in force as written, in the unit of its kind, or null.</summary>
    public string? Quantity { get; }

    /// <inheritdoc/>
    public override string DateDoubt => _borrowedDoubt.Length > 0 ? _borrowedDoubt : base.DateDoubt;

    /// <inheritdoc/>
    public override Period Period { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Detail> Details { get; }

    /// <inheritdoc/>
    public override string Sentence
    {
        get
        {
            var role = RoleLabel is null ? "" : $" as {RoleLabel}";
            var quantity = Quantity is null || Kind.Unit is null ? "" : $" ({Quantity} {Kind.Unit})";
            return $"{From.Name} {Kind.Phrase} {To.Name}{role}{quantity}";
        }
    }

    Node IEdge<Node>.Source => From;

    Node IEdge<Node>.Target => To;

    /// <summary>The dates that claims give for its beginning, or its end; the one that it has if none gives any; null among them is unknown.</summary>
    internal IReadOnlyList<(ImpreciseDate? Date, double Probability)> DatesOf(bool beginning)
    {
        var detail = Details.FirstOrDefault(d => d.Name == (beginning ? "since" : "until"));
        return detail is null
            ? [(beginning ? Period.Since : Period.Until, 1)]
            : [.. detail.Readings.Select(r => (ImpreciseDate.TryParse(r.Value), r.Probability))];
    }

    /// <summary>Whether it possibly holds on a day by any of those dates.</summary>
    internal bool MayHoldOn(DateOnly day) =>
        DatesOf(beginning: true).Any(since => new Period(since.Date, ImpreciseDate.Open).On(day) != Presence.No)
        && DatesOf(beginning: false).Any(until => new Period(ImpreciseDate.Open, until.Date).On(day) != Presence.No);

    /// <summary>Whether claims give it a date, so that it borrows none.</summary>
    internal bool HasOwnDates => Details.Any(d => d.Name is "since" or "until");

    /// <summary>The other end of the tie.</summary>
    public Node Other(Node end) => end.Equals(From) ? To : From;
}
