namespace KazCsto.Export.Pictures;

/// <summary>The outline of a node in a picture.</summary>
internal enum NodeShape
{
    /// <summary>A rectangle.</summary>
    Box,

    /// <summary>A rectangle with round corners.</summary>
    Rounded,

    /// <summary>A rectangle with half circles at its sides.</summary>
    Pill,

    /// <summary>A rectangle with cut corners.</summary>
    Octagon,

    /// <summary>A rectangle with pointed sides.</summary>
    Hexagon,

    /// <summary>A slanted rectangle.</summary>
    Parallelogram,

    /// <summary>A sheet with a folded corner.</summary>
    Note,

    /// <summary>A rectangle with two outlines.</summary>
    Doubled,

    /// <summary>A rectangle with a tab on its upper left.</summary>
    Tab,
}
