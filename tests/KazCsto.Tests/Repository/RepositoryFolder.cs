using KazCsto.Import;

namespace KazCsto.Tests.Repository;

/// <summary>The folder of the repository that the tests were built in.</summary>
internal static class RepositoryFolder
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "node_modules", ".git"];

    public static string Root { get; } = FindRoot();

    /// <summary>Its data set.</summary>
    public static DataFiles Data => DataFiles.In(Root);

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The files below a folder, by their paths from the root, with <c>/</c> between the parts.</summary>
    public static IEnumerable<string> FilesUnder(string folder, string pattern) =>
        Directory
            .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(NotOurs).Any())
            .Order(StringComparer.Ordinal);

    /// <summary>Found from the built tests: a build for publication does not keep the paths of its sources.</summary>
    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KazCsto.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("KazCsto.sln");
        }

        return folder.FullName;
    }
}
