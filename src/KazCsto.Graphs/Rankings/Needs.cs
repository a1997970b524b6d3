namespace KazCsto.Graphs.Rankings;

/// <summary>What a graph must carry so that a measure can run on it.</summary>
[Flags]
internal enum Needs
{
    /// <summary>Nothing but nodes and arcs.</summary>
    Nothing = 0,

    /// <summary>Lengths, unless distances are to count hops.</summary>
    Lengths = 1,

    /// <summary>Strengths.</summary>
    Strengths = 2,

    /// <summary>Arcs without a direction.</summary>
    NoDirection = 4,

    /// <summary>Arcs with a direction.</summary>
    Direction = 8,
}
