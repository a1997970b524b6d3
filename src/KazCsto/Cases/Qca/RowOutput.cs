namespace KazCsto.Cases.Qca;

/// <summary>What a row of the truth table says of the outcome.</summary>
internal enum RowOutput
{
    /// <summary>Its cases do not have the outcome, or not consistently enough.</summary>
    Negative,

    /// <summary>Its cases have the outcome.</summary>
    Positive,

    /// <summary>It has no case, or too few.</summary>
    Remainder,
}
