namespace KazCsto.Networks.Obligations;

/// <summary>What one state owes another on a day, under one provision.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Duty">What it obliges to.</param>
/// <param name="Debtor">Who is bound, and by which ties.</param>
/// <param name="Creditor">Who is owed, and by which ties.</param>
public sealed record Obligation(Node Provision, Property Duty, BoundState Debtor, BoundState Creditor)
{
    /// <summary>The ties from which it follows: the provision binds, and both are party.</summary>
    public ImmutableArray<Tie> Ties { get; } = [.. Debtor.Because.Union(Creditor.Because)];

    /// <summary>The name of a party, with whether the obligation only possibly holds.</summary>
    public string Named(BoundState party, Network network) =>
        Ties.Any(network.IsOnlyPossible) ? $"{party.State.Name} (possibly)" : party.State.Name;
}

/// <summary>A state that a provision binds.</summary>
/// <param name="State">The state.</param>
/// <param name="Because">
/// The ties that say so: the provision binds it, or binds every party to what it is party to. Of several grounds the certain,
/// then the surest one.
/// </param>
public sealed record BoundState(Node State, ImmutableArray<Tie> Because);
