namespace KazCsto.Cli.Output;

/// <summary>Writes one file whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string file, byte[] bytes)
    {
        RefuseFolder(Required(file));
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"'{folder}' is not a folder; make it first");
        }

        if (IsSpecial(file))
        {
            File.WriteAllBytes(file, bytes);
            return;
        }

        var beside = $"{file}.partial-{Environment.ProcessId}";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    public static string Required(string path) =>
        path.Length > 0 ? path : throw new UsageException("a path is empty; expected a file or folder to write");

    public static void RefuseFolder(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"'{file}' is a folder; expected a file or nothing there");
        }
    }

    /// <summary>A device or a link is written to, not replaced.</summary>
    private static bool IsSpecial(string file) =>
        Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal)
        || new FileInfo(file).LinkTarget is not null;
}
