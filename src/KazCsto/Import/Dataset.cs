namespace KazCsto.Import;

/// <summary>A data set, read: the network of its claims, and what was read of each table.</summary>
/// <param name="Files">Its files: those of <c>seeds/</c> and <c>graph/</c>.</param>
/// <param name="Network">All of history.</param>
/// <param name="Projections">The projections of <c>graph/projections.yaml</c>.</param>
/// <param name="Grades">The maps of grades to probabilities; the first is the standard.</param>
/// <param name="Counts">What was read of each table.</param>
public sealed record Dataset(
    DataFiles Files,
    Network Network,
    ProjectionRules Projections,
    IReadOnlyList<GradeScale> Grades,
    IReadOnlyList<TableCount> Counts
)
{
    /// <summary>Reads a data folder.</summary>
    /// <exception cref="ImportException">Anything is wrong with any file; it holds every problem.</exception>
    public static Dataset Load(string folder) => Load(DataFiles.In(folder));

    /// <summary>Reads a data set.</summary>
    /// <exception cref="ImportException">Anything is wrong with any file; it holds every problem.</exception>
    public static Dataset Load(DataFiles files)
    {
        var problems = new Problems();
        var schema = SchemaFile.Read(files, problems);
        var grades = GradesFile.Read(files, problems);
        if (schema is null || grades is null || problems.Count > 0)
        {
            throw new ImportException(problems.InOrder(), []);
        }

        var projections = ProjectionsFile.Read(files, schema, problems);
        var tables = new SeedTables(files, schema, grades[0], problems);
        CrossChecks.Check(tables.Network, problems);

        return problems.Count == 0
            ? new(files, tables.Network, projections!, grades, tables.Counts)
            : throw new ImportException(problems.InOrder(), tables.Counts);
    }
}
