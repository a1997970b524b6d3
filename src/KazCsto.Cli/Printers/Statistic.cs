namespace KazCsto.Cli.Printers;

/// <summary>A number about a whole graph.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number; NaN if it is not defined.</param>
/// <param name="Convention">How it is meant, in few words.</param>
internal sealed record Statistic(string Name, double Value, string Convention);
