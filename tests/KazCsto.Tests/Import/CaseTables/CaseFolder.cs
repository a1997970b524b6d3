namespace KazCsto.Tests.Import.CaseTables;

/// <summary>A folder with a table of cases, for one test.</summary>
internal sealed class CaseFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kazcsto-test-").FullName;

    /// <summary>Writes a file, and returns where it is.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
