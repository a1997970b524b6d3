using KazCsto.Import;

namespace KazCsto.Neo4j.Items;

/// <summary>The files that say what the facts mean and what is asked of them: those of <c>graph/</c>, and the scenarios.</summary>
internal static class VocabularyFiles
{
    private static readonly string[] Folders = ["graph", ScenarioFile.Folder];

    public static IReadOnlyList<(string File, string Text)> Of(DataFiles files) =>
        [.. Folders.SelectMany(folder => files.Beside(folder, ".yaml")).Select(file => (file, files.Text(file)))];
}
