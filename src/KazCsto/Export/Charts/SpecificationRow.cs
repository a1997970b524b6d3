using KazCsto.Evidence.Specifications;

namespace KazCsto.Export.Charts;

/// <summary>A row below the columns of specifications.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Marks">Which columns are filled with which colour.</param>
/// <param name="Chooses">Which specifications choose it; null if the row shows numbers and not a choice.</param>
internal sealed record SpecificationRow(
    string Name,
    ImmutableArray<(string Colour, Func<Specification, bool> IsSo)> Marks,
    Func<Specification, bool>? Chooses
);
