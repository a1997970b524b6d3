using KazCsto.Import;

namespace KazCsto.Cli.Options;

/// <summary>The files that say what the facts mean and what is asked of them: those of <c>graph/</c>, and the scenarios.</summary>
internal static class VocabularyFiles
{
    private static readonly string[] Folders = ["graph", ScenarioFile.Folder];

    public static IReadOnlyList<(string File, string Text)> Of(string folder) =>
        [
            .. Folders
                .Where(part => Directory.Exists(Path.Combine(folder, part)))
                .SelectMany(part =>
                    Directory
                        .EnumerateFiles(Path.Combine(folder, part), "*.yaml")
                        .Select(file => ($"{part}/{Path.GetFileName(file)}", File.ReadAllText(file)))
                )
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
}
