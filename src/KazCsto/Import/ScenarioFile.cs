using KazCsto.Model.Scenarios;

namespace KazCsto.Import;

/// <summary>Reads scenarios: those of <c>seeds/scenarios/</c> by name, others by the path of their file.</summary>
internal static class ScenarioFile
{
    /// <summary>The folder of scenarios, in the data folder.</summary>
    public const string Folder = "seeds/scenarios";

    private const string Ending = ".yaml";

    /// <summary>The names of the scenarios of a data set, in order.</summary>
    public static IReadOnlyList<string> NamesIn(DataFiles files) =>
        [.. files.Beside(Folder, Ending).Select(f => Path.GetFileNameWithoutExtension(f))];

    /// <summary>Whether a word is the path of a file, and not a name.</summary>
    public static bool IsPath(string word) =>
        word.Contains('/')
        || word.Contains('\\')
        || word.EndsWith(Ending, StringComparison.Ordinal)
        || word.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Reads scenarios, each against the data as they are.</summary>
    /// <param name="dataset">The data.</param>
    /// <param name="words">Their names, or the paths of their files.</param>
    /// <exception cref="ImportException">Anything in any of them is wrong, or changes nothing; it holds every problem.</exception>
    public static IReadOnlyList<Scenario> Load(Dataset dataset, IEnumerable<string> words)
    {
        var problems = new Problems();
        return problems.Checked(words.Select(word => Read(dataset, word, problems)).OfType<Scenario>().ToList());
    }

    /// <summary>Refuses a network of scenarios in which something contradicts itself that does not as things are.</summary>
    /// <param name="supposed">The network with what is supposed.</param>
    /// <param name="actual">The network without it.</param>
    /// <exception cref="ImportException">An office is shared, or something ends before it begins; it holds every problem.</exception>
    public static void RequirePossible(Network supposed, Network actual)
    {
        var found = ContradictionsOf(supposed).Except(ContradictionsOf(actual)).ToList();
        if (found.Count > 0)
        {
            throw new ImportException(found, []);
        }
    }

    private static IReadOnlyList<Problem> ContradictionsOf(Network network)
    {
        var problems = new Problems();
        CrossChecks.RefuseContradictions(network, problems);
        return problems.InOrder();
    }

    private static Scenario? Read(Dataset dataset, string word, Problems problems)
    {
        var (files, file) = IsPath(word)
            ? (DataFiles.In(Directory.GetCurrentDirectory()), word)
            : (dataset.Files, $"{Folder}/{word}{Ending}");
        var name = Path.GetFileNameWithoutExtension(file);
        return Yaml.Read(
            files,
            file,
            entry => new ScenarioReader(dataset, name, file, problems).ScenarioOf(entry),
            problems
        );
    }
}
