using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Import.Hypotheses;

/// <summary>Reads <c>graph/hypotheses.yaml</c> and <c>graph/tests.yaml</c>.</summary>
internal static class HypothesesFile
{
    private const string Tests = "graph/tests.yaml";

    /// <summary>Reads the hypotheses of a data folder and the evidence that bears on them.</summary>
    /// <param name="dataset">The data.</param>
    /// <param name="conditions">The conditions that hypotheses may name as causes, and tests as questions.</param>
    /// <exception cref="ImportException">Anything in either file is wrong; it holds every problem.</exception>
    public static HypothesisPlan Load(Dataset dataset, ConditionPlan conditions)
    {
        var problems = new Problems();
        var hypotheses = Yaml.Read(
            dataset.Files,
            HypothesisReader.File,
            file => HypothesesOf(file, new(dataset, conditions)),
            problems
        );
        // A wrong hypothesis would make each test of it wrong too.
        var tests = hypotheses is null
            ? null
            : Yaml.Read(dataset.Files, Tests, file => TestsOf(file, new(dataset, conditions, hypotheses)), problems);
        return new([.. problems.Checked(hypotheses)], [.. problems.Checked(tests)]);
    }

    private static List<Hypothesis> HypothesesOf(YamlEntry file, HypothesisReader reader) =>
        [.. file.Entries("hypotheses", reader.HypothesisOf).Values];

    private static List<EvidenceTest> TestsOf(YamlEntry file, TestReader reader) =>
        [.. file.Entries("tests", reader.TestOf).Values];
}
