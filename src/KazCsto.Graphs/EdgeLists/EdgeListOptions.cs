namespace KazCsto.Graphs.EdgeLists;

/// <summary>How an edge list is read.</summary>
public sealed record EdgeListOptions
{
    /// <summary>Whether a row leads from its source to its target; otherwise it joins the two.</summary>
    public bool Directed { get; init; }

    /// <summary>What each column holds; null for two columns, the source and the target.</summary>
    public IReadOnlyList<EdgeColumn>? Columns { get; init; }

    /// <summary>How many lines at the beginning of the file are passed over.</summary>
    public long SkipLines { get; init; }

    /// <summary>Whether a tie is as long as 1 / its strength, after ties of the same ends were merged.</summary>
    public bool LengthIsInverseStrength { get; init; }
}
