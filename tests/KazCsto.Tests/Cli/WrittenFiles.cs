namespace KazCsto.Tests.Cli;

/// <summary>Files that a test writes, in a folder of their own.</summary>
internal sealed class WrittenFiles : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kazcsto-").FullName;

    public string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
