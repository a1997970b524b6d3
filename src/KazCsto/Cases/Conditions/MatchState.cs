namespace KazCsto.Cases.Conditions;

/// <summary>How well what was found fits what was looked for.</summary>
internal enum MatchState
{
    /// <summary>It would fit, but it is denied, over, not yet begun, or something else is in force.</summary>
    Not,

    /// <summary>It is affirmed, but not more likely than not.</summary>
    Contested,

    /// <summary>Dates are too coarse, or not known, to say whether it held on the day.</summary>
    Possibly,

    /// <summary>It held on the day.</summary>
    Holds,
}
