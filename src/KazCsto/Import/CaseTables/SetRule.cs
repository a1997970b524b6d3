namespace KazCsto.Import.CaseTables;

/// <summary>How a calibration file wants the figures of a column to become memberships.</summary>
public abstract record SetRule;
