namespace KazCsto.Networks.Obligations;

/// <summary>What one provision means for a state on a day.</summary>
public sealed record ProvisionBriefing
{
    /// <summary>The provision.</summary>
    public required Node Provision { get; init; }

    /// <summary>The treaties that it belongs to.</summary>
    public required ImmutableArray<Tie> PartOf { get; init; }

    /// <summary>What it obliges to.</summary>
    public required Property Duty { get; init; }

    /// <summary>Everything else that is known of it: what it says, its trigger, its conditions.</summary>
    public required ImmutableArray<Property> Terms { get; init; }

    /// <summary>The other side of each obligation, by id.</summary>
    public required ImmutableArray<Obligation> Owed { get; init; }

    /// <summary>Who decides on it.</summary>
    public required ImmutableArray<DecidingBody> Deciders { get; init; }

    /// <summary>Provisions that limit it.</summary>
    public required ImmutableArray<Tie> Limits { get; init; }
}
