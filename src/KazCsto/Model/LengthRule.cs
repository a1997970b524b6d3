namespace KazCsto.Model;

/// <summary>How the strength of an arc becomes its length.</summary>
public enum LengthRule
{
    /// <summary>It does not: measures of distance by length refuse the projection.</summary>
    None,

    /// <summary>The highest level, plus one, minus the strength: for levels that are ordinal.</summary>
    MaxPlusOneMinusStrength,

    /// <summary>One by the strength.</summary>
    Reciprocal,
}
