namespace KazCsto.Import.CaseTables;

/// <summary>What the cells of a column must be.</summary>
public enum CellKind
{
    /// <summary>In or out: 1 or 0, also true or false, yes or no.</summary>
    Crisp,

    /// <summary>A membership from 0 to 1.</summary>
    Fuzzy,

    /// <summary>Any number, still to be calibrated.</summary>
    Raw,
}
