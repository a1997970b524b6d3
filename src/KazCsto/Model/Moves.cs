namespace KazCsto.Model;

/// <summary>Which end of a tie moves which.</summary>
public enum Moves
{
    /// <summary>The subject moves the object.</summary>
    FromMovesTo,

    /// <summary>The object moves the subject.</summary>
    ToMovesFrom,

    /// <summary>Each moves the other.</summary>
    Both,
}
