namespace KazCsto.Networks.Obligations;

/// <summary>A state's seat in a body.</summary>
/// <param name="State">The state.</param>
/// <param name="Membership">The tie that gives it the seat.</param>
/// <param name="Offices">Who spoke for the state that day.</param>
public sealed record Seat(Node State, Tie Membership, ImmutableArray<Tie> Offices);
