namespace KazCsto.Cli.Output;

/// <summary>Writes files all or none: into a folder of its own first, and moved when all are whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    private static readonly string Suffix = $".kazcsto-partial-{Environment.ProcessId}";

    private readonly string _folder;
    private readonly List<string> _files = [];

    public OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(OutputFile.Required(folder));
        if (File.Exists(_folder))
        {
            throw new UsageException($"'{folder}' is a file; expected a folder to write into");
        }

        // In the folder if it is there, so that nothing else need be writable; else beside it, so that it is not made in vain.
        Partial = Directory.Exists(_folder)
            ? Path.Combine(_folder, Suffix)
            : Path.TrimEndingDirectorySeparator(_folder) + Suffix;
        try
        {
            Directory.CreateDirectory(Partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var file = Ancestors(_folder).FirstOrDefault(File.Exists);
            throw new UsageException(
                file is null
                    ? $"nothing can be written into '{folder}'; expected a folder that you may write into"
                    : $"'{file}' is a file, so there can be no folder '{folder}'"
            );
        }

        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Where files lie until all are whole.</summary>
    public string Partial { get; }

    /// <summary>The files written, in order.</summary>
    public IReadOnlyList<string> Files => _files;

    public void WriteText(string file, Action<TextWriter> write)
    {
        using var writer = OpenText(file);
        write(writer);
    }

    public void WriteBytes(string file, Action<Stream> write)
    {
        using var stream = File.Create(PathOf(file));
        write(stream);
    }

    public TextWriter OpenText(string file) =>
        new StreamWriter(PathOf(file), append: false, new System.Text.UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>Moves every file into the folder.</summary>
    public void Finish()
    {
        foreach (var file in _files)
        {
            OutputFile.RefuseFolder(Path.Combine(_folder, file));
        }

        Directory.CreateDirectory(_folder);
        foreach (var file in _files)
        {
            var target = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(Partial, file), target, overwrite: true);
        }
    }

    /// <summary>The same for files that somebody else wrote into <see cref="Partial"/>.</summary>
    public void FinishWithAll()
    {
        _files.AddRange(
            Directory
                .EnumerateFiles(Partial, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Partial, file))
        );
        Finish();
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Directory.Delete(Partial, recursive: true);
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }

    private string PathOf(string file)
    {
        _files.Add(file);
        return Path.Combine(Partial, file);
    }

    /// <summary>Cancelled in the middle of writing: what is half written goes.</summary>
    private void OnExit(object? sender, EventArgs e)
    {
        if (Directory.Exists(Partial))
        {
            Directory.Delete(Partial, recursive: true);
        }
    }
}
