namespace KazCsto.Cli.Output;

/// <summary>Writes files all or none: beside the folder first, and moved into it when all are whole.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _beside;
    private readonly List<string> _files = [];

    public OutputFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        if (File.Exists(_folder))
        {
            throw new UsageException($"'{folder}' is a file; expected a folder to write into");
        }

        _beside = $"{_folder}.partial-{Environment.ProcessId}";
        Directory.CreateDirectory(_beside);
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
        Directory.CreateDirectory(_folder);
        foreach (var file in _files)
        {
            File.Move(Path.Combine(_beside, file), Path.Combine(_folder, file), overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(_beside, recursive: true);

    private string PathOf(string file)
    {
        _files.Add(file);
        return Path.Combine(_beside, file);
    }
}
