namespace KazCsto.Export.Pictures;

/// <summary>The pattern of a tie in a picture.</summary>
internal enum LinePattern
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Long dashes.</summary>
    LongDash,

    /// <summary>Dashes and dots in turn.</summary>
    DashDot,

    /// <summary>Short dashes: only possibly in force. Never the pattern of a group.</summary>
    Possible,

    /// <summary>Dots: contested. Never the pattern of a group.</summary>
    Contested,
}
