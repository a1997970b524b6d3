using System.Runtime.CompilerServices;

namespace KazCsto.Tests.Repository;

/// <summary>The folder that this source file was compiled in.</summary>
internal static class RepositoryFolder
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", ".git"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The files below a folder, by their paths from the root, with <c>/</c> between the parts.</summary>
    public static IEnumerable<string> FilesUnder(string folder, string pattern) =>
        Directory
            .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(NotOurs).Any())
            .Order(StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
