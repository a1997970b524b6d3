namespace KazCsto.Cli.Output;

/// <summary>Writes files all or none: into a folder of its own first, and moved when all are whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    private static readonly string Partial = $".kazcsto-partial-{Environment.ProcessId}";

    private readonly string _folder;
    private readonly string _partial;
    private readonly List<string> _files = [];

    public OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(OutputFile.Required(folder));
        if (File.Exists(_folder))
        {
            throw new UsageException($"'{folder}' is a file; expected a folder to write into");
        }

        // In the folder if it is there, so that nothing else need be writable; else beside it, so that it is not made in vain.
        _partial = Directory.Exists(_folder)
            ? Path.Combine(_folder, Partial)
            : Path.TrimEndingDirectorySeparator(_folder) + Partial;
        Directory.CreateDirectory(_partial);
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

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
        new StreamWriter(PathOf(file), append: false, new System.Text.UTF8Encoding(false))
        {
            NewLine = "\n",
        };

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
            File.Move(Path.Combine(_partial, file), Path.Combine(_folder, file), overwrite: true);
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Directory.Delete(_partial, recursive: true);
    }

    private string PathOf(string file)
    {
        _files.Add(file);
        return Path.Combine(_partial, file);
    }

    /// <summary>Cancelled in the middle of writing: what is half written goes.</summary>
    private void OnExit(object? sender, EventArgs e)
    {
        if (Directory.Exists(_partial))
        {
            Directory.Delete(_partial, recursive: true);
        }
    }
}
