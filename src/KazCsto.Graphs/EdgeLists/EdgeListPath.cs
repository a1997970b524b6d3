namespace KazCsto.Graphs.EdgeLists;

/// <summary>Opens an edge list, or says why it cannot be opened.</summary>
internal static class EdgeListPath
{
    public static TextSource Opened(string path)
    {
        if (Directory.Exists(path))
        {
            throw new EdgeListException($"{path} is a folder; expected a file with a tie a line");
        }

        try
        {
            return new(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EdgeListException($"{path}: there is no such file{Hint(path)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new EdgeListException($"{path}: the file cannot be read: {e.Message}");
        }
    }

    private static string Hint(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        if (folder.Length > 0 && !Directory.Exists(folder))
        {
            return $"; nor is there a folder '{folder}'";
        }

        var beside = Directory.EnumerateFiles(folder.Length > 0 ? folder : ".").Select(file => Path.GetFileName(file));
        var near = Nearest.Hint(Path.GetFileName(path), beside);
        return near.Contains("did you mean", StringComparison.Ordinal) ? near : "";
    }
}
