namespace KazCsto.Networks.Paths.InTime;

/// <summary>A way on from a node to the target that nothing else beats: who is at the node by the latest day can take it.</summary>
/// <param name="Length">How long it is.</param>
/// <param name="Hops">How many hops it has.</param>
/// <param name="Latest">The last day on which it can be begun.</param>
internal readonly record struct ForwardLabel(double Length, int Hops, DateOnly Latest) : IComparable<ForwardLabel>
{
    public bool IsAsGoodAs(ForwardLabel other) =>
        Length <= other.Length && Hops <= other.Hops && Latest >= other.Latest;

    public int CompareTo(ForwardLabel other) =>
        Length.CompareTo(other.Length) is var byLength and not 0 ? byLength
        : Hops.CompareTo(other.Hops) is var byHops and not 0 ? byHops
        : other.Latest.CompareTo(Latest);
}
