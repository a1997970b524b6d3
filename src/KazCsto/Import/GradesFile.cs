using KazCsto.Graphs;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/grades.yaml</c>.</summary>
internal static class GradesFile
{
    public const string Name = "graph/grades.yaml";

    private const string Credibilities = "123456";

    /// <summary>Every map of grades to probabilities; the first is the standard. Null if anything is wrong.</summary>
    public static IReadOnlyList<GradeScale>? Read(DataFiles files, Problems problems)
    {
        if (Yaml.Read(files, Name, TextOf, problems) is not { } text)
        {
            return null;
        }

        var before = problems.Count;
        RefuseUnlikely([text.Denial, text.Contested], problems);
        foreach (var unknown in text.Whole.Except(SourceTable.Types))
        {
            problems.Add(Name, Nearest.Unknown(unknown, "a type of source", SourceTable.Types));
        }

        if (text.Maps.Count == 0)
        {
            problems.Add(Name, "there is no map; expected at least one, of which the first counts");
        }

        foreach (var (name, map) in text.Maps)
        {
            RefuseMissing($"{name}: reliability", SourceTable.Reliabilities, map.Reliability, problems);
            RefuseMissing($"{name}: credibility", Credibilities, map.Credibility, problems);
            RefuseUnlikely(map.Reliability.Values.Concat(map.Credibility.Values), problems);
        }

        return problems.Count > before ? null : [.. text.Maps.Select(map => ScaleOf(map.Key, map.Value, text))];
    }

    private static GradeScale ScaleOf(string name, MapText map, GradesText text) =>
        new(
            name,
            map.Why,
            SourceTable.Reliabilities.ToDictionary(c => c, c => map.Reliability[$"{c}"]),
            Credibilities.ToDictionary(c => c - '0', c => map.Credibility[$"{c}"]),
            text.Denial,
            text.Contested,
            text.Whole
        );

    private static GradesText TextOf(YamlEntry file) =>
        new(
            file.Number("denial"),
            file.Number("contested"),
            file.Texts("whole"),
            file.Entries(
                "maps",
                (_, map) =>
                    new MapText(map.Text("why"), map.NumbersByName("reliability"), map.NumbersByName("credibility"))
            )
        );

    private static void RefuseUnlikely(IEnumerable<double> numbers, Problems problems)
    {
        foreach (var wrong in numbers.Where(p => p is not (>= 0 and <= 1)))
        {
            problems.Add(Name, $"{wrong} is not a probability; expected 0 to 1");
        }
    }

    private static void RefuseMissing(string name, string grades, Dictionary<string, double> found, Problems problems)
    {
        foreach (var missing in grades.Where(grade => !found.ContainsKey($"{grade}")))
        {
            problems.Add(Name, $"{name} has no grade {missing}");
        }
    }

    private sealed record GradesText(
        double Denial,
        double Contested,
        List<string> Whole,
        Dictionary<string, MapText> Maps
    );

    private sealed record MapText(
        string Why,
        Dictionary<string, double> Reliability,
        Dictionary<string, double> Credibility
    );
}
