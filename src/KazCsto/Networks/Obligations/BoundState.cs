namespace KazCsto.Networks.Obligations;

/// <summary>A state that a provision binds.</summary>
/// <param name="State">The state.</param>
/// <param name="Because">
/// The ties that say so: the provision binds it, or binds every party to what it is party to. Of several grounds the certain,
/// then the surest one.
/// </param>
public sealed record BoundState(Node State, ImmutableArray<Tie> Because);
