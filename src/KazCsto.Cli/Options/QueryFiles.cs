using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Neo4j.Queries;

namespace KazCsto.Cli.Options;

/// <summary>Finds the query that was asked for: a file, or one that travels with the data or the program.</summary>
internal static class QueryFiles
{
    private const string Folder = "queries";
    private const string Ending = ".cypher";

    /// <summary>Reads it.</summary>
    /// <param name="asked">A path, or the name of a query, with or without <c>queries/</c> and <c>.cypher</c>.</param>
    /// <param name="dataFolder">The folder that holds the data.</param>
    public static QueryFile Read(string asked, string dataFolder)
    {
        var path = Candidates(asked, dataFolder).FirstOrDefault(File.Exists);
        if (path is null)
        {
            var names = Folders(dataFolder).SelectMany(NamesIn).Distinct();
            throw new UsageException($"'{asked}' is not a query{Nearest.Hint(NameOf(asked), names)}");
        }

        try
        {
            return QueryFile.Read(path, path == asked ? asked : $"{Folder}/{NameOf(asked)}{Ending}");
        }
        catch (QueryException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static IEnumerable<string> Candidates(string asked, string dataFolder) =>
        Folders(dataFolder).Select(folder => Path.Combine(folder, NameOf(asked) + Ending)).Prepend(asked);

    private static IEnumerable<string> Folders(string dataFolder) =>
        [Path.Combine(dataFolder, Folder), Path.Combine(AppContext.BaseDirectory, "data", Folder)];

    private static string NameOf(string asked)
    {
        var name = asked.Replace('\\', '/');
        name = name.StartsWith($"{Folder}/", StringComparison.Ordinal) ? name[(Folder.Length + 1)..] : name;
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, $"*{Ending}", SearchOption.AllDirectories)
                .Select(f => NameOf(Path.GetRelativePath(folder, f)))
                .Order(StringComparer.Ordinal)
            : [];
}
