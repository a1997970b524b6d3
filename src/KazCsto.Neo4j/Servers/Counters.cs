namespace KazCsto.Neo4j.Servers;

/// <summary>What statements changed, by the server's own count.</summary>
public readonly record struct Counters
{
    /// <summary>Nodes made.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes removed.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships made.</summary>
    public long TiesCreated { get; init; }

    /// <summary>Relationships removed.</summary>
    public long TiesDeleted { get; init; }

    /// <summary>Properties written or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels put on nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken off nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes and constraints made.</summary>
    public long RulesAdded { get; init; }

    /// <summary>Indexes and constraints removed.</summary>
    public long RulesRemoved { get; init; }

    /// <summary>Whether anything changed.</summary>
    public bool IsChange =>
        NodesCreated
            + NodesDeleted
            + TiesCreated
            + TiesDeleted
            + PropertiesSet
            + LabelsAdded
            + LabelsRemoved
            + RulesAdded
            + RulesRemoved
        > 0;

    /// <summary>Both together.</summary>
    public static Counters operator +(Counters one, Counters other) =>
        new()
        {
            NodesCreated = one.NodesCreated + other.NodesCreated,
            NodesDeleted = one.NodesDeleted + other.NodesDeleted,
            TiesCreated = one.TiesCreated + other.TiesCreated,
            TiesDeleted = one.TiesDeleted + other.TiesDeleted,
            PropertiesSet = one.PropertiesSet + other.PropertiesSet,
            LabelsAdded = one.LabelsAdded + other.LabelsAdded,
            LabelsRemoved = one.LabelsRemoved + other.LabelsRemoved,
            RulesAdded = one.RulesAdded + other.RulesAdded,
            RulesRemoved = one.RulesRemoved + other.RulesRemoved,
        };

    /// <inheritdoc cref="op_Addition"/>
    public static Counters Add(Counters left, Counters right) => left + right;
}
