namespace KazCsto.Cli.Output;

/// <summary>Writes one file whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string file, byte[] bytes)
    {
        RefuseFolder(Required(file));
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
        path.Length > 0 ? path : throw new UsageException("--out is empty; expected a path");

    public static void RefuseFolder(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"'{file}' is a folder; expected a file or nothing there");
        }
    }
}
