namespace KazCsto.Import;

/// <summary>A data folder, read: the network of its claims, and what was read of each table.</summary>
/// <param name="Folder">The data folder, which holds <c>seeds/</c> and <c>graph/</c>.</param>
/// <param name="Network">All of history.</param>
/// <param name="Projections">The projections of <c>graph/projections.yaml</c>.</param>
/// <param name="Grades">The maps of grades to probabilities; the first is the standard.</param>
/// <param name="Counts">What was read of each table.</param>
public sealed record Dataset(
    string Folder,
    Network Network,
    ProjectionRules Projections,
    IReadOnlyList<GradeScale> Grades,
    IReadOnlyList<TableCount> Counts
)
{
    /// <summary>Reads a data folder.</summary>
    /// <exception cref="ImportException">Anything is wrong with any file; it holds every problem.</exception>
    public static Dataset Load(string folder)
    {
        var problems = new Problems();
        var schema = SchemaFile.Read(folder, problems);
        var grades = GradesFile.Read(folder, problems);
        if (schema is null || grades is null || problems.Count > 0)
        {
            throw new ImportException(problems.InOrder(), []);
        }

        var projections = ProjectionsFile.Read(folder, schema, problems);
        var tables = new SeedTables(folder, schema, grades[0], problems);
        CrossChecks.Check(tables.Network, problems);

        return problems.Count == 0
            ? new(folder, tables.Network, projections!, grades, tables.Counts)
            : throw new ImportException(problems.InOrder(), tables.Counts);
    }
}
