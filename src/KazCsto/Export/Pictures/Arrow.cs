namespace KazCsto.Export.Pictures;

/// <summary>What stands at the end of a tie in a picture.</summary>
internal enum Arrow
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A filled triangle.</summary>
    Triangle,

    /// <summary>Two strokes.</summary>
    Open,

    /// <summary>A filled diamond.</summary>
    Diamond,

    /// <summary>A filled circle.</summary>
    Dot,
}
