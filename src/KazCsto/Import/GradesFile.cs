using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/grades.yaml</c>.</summary>
internal static class GradesFile
{
    public const string Name = "graph/grades.yaml";

    public const string Reliabilities = "ABCDEF";

    private const string Credibilities = "123456";

    public static GradeScale? Read(string folder, Problems problems)
    {
        if (Yaml.Read(folder, Name, NumbersOf, problems) is not { } numbers)
        {
            return null;
        }

        var before = problems.Count;
        RefuseMissing("reliability", Reliabilities, numbers.Reliability, problems);
        RefuseMissing("credibility", Credibilities, numbers.Credibility, problems);
        foreach (
            var wrong in numbers
                .Reliability.Values.Concat(numbers.Credibility.Values)
                .Append(numbers.Denial)
                .Append(numbers.Contested)
                .Where(p => p is not (>= 0 and <= 1))
        )
        {
            problems.Add(Name, $"{wrong} is not a probability; expected 0 to 1");
        }

        foreach (var unknown in numbers.Whole.Except(SourceTable.Types))
        {
            problems.Add(
                Name,
                $"'{unknown}' is not a type of source{Nearest.Hint(unknown, SourceTable.Types)}"
            );
        }

        return problems.Count > before
            ? null
            : new(
                Reliabilities.ToDictionary(c => c, c => numbers.Reliability[$"{c}"]),
                Credibilities.ToDictionary(c => c - '0', c => numbers.Credibility[$"{c}"]),
                numbers.Denial,
                numbers.Contested,
                numbers.Whole
            );
    }

    private static Numbers NumbersOf(YamlEntry file) =>
        new(
            file.NumbersByName("reliability"),
            file.NumbersByName("credibility"),
            file.Number("denial"),
            file.Number("contested"),
            file.Texts("whole")
        );

    private static void RefuseMissing(
        string name,
        string grades,
        Dictionary<string, double> found,
        Problems problems
    )
    {
        foreach (var missing in grades.Where(grade => !found.ContainsKey($"{grade}")))
        {
            problems.Add(Name, $"{name} has no grade {missing}");
        }
    }

    private sealed record Numbers(
        Dictionary<string, double> Reliability,
        Dictionary<string, double> Credibility,
        double Denial,
        double Contested,
        List<string> Whole
    );
}
