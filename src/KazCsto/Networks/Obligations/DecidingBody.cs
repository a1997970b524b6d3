namespace KazCsto.Networks.Obligations;

/// <summary>A body that decides, and who sits in it.</summary>
/// <param name="Body">The body, or a state that decides for itself.</param>
/// <param name="Because">The ties that say so, one a provision.</param>
/// <param name="Rule">Its decision rule, or null if none is known.</param>
/// <param name="Chairs">The ties of the states that hold the chair, the certain one first.</param>
/// <param name="Seats">Its members, by id.</param>
public sealed record DecidingBody(
    Node Body,
    ImmutableArray<Tie> Because,
    Property? Rule,
    ImmutableArray<Tie> Chairs,
    ImmutableArray<Seat> Seats
);

/// <summary>A state's seat in a body.</summary>
/// <param name="State">The state.</param>
/// <param name="Membership">The tie that gives it the seat.</param>
/// <param name="Offices">Who spoke for the state that day.</param>
public sealed record Seat(Node State, Tie Membership, ImmutableArray<Tie> Offices);
