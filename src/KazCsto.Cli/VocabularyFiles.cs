namespace KazCsto.Cli;

/// <summary>The files of <c>graph/</c> that say what the facts mean.</summary>
internal static class VocabularyFiles
{
    public static IReadOnlyList<(string File, string Text)> Of(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(folder, "graph"), "*.yaml")
                .Select(file => ($"graph/{Path.GetFileName(file)}", File.ReadAllText(file)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
}
