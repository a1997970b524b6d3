using KazCsto.Model;

namespace KazCsto.Import;

/// <summary>Reads <c>graph/grades.yaml</c>.</summary>
internal static class GradesFile
{
    public const string Name = "graph/grades.yaml";

    public const string Reliabilities = "ABCDEF";

    public static GradeScale? Read(string folder, Problems problems)
    {
        if (Yaml.Read<GradesText>(folder, Name, problems) is not { } text)
        {
            return null;
        }

        var before = problems.Count;
        foreach (var missing in Reliabilities.Where(grade => !text.Reliability.ContainsKey(grade)))
        {
            problems.Add(Name, $"reliability has no grade {missing}");
        }

        foreach (
            var missing in Enumerable
                .Range(1, 6)
                .Where(grade => !text.Credibility.ContainsKey(grade))
        )
        {
            problems.Add(Name, $"credibility has no grade {missing}");
        }

        foreach (
            var wrong in text
                .Reliability.Values.Concat(text.Credibility.Values)
                .Append(text.Denial)
                .Append(text.Contested)
                .Where(p => p is not (>= 0 and <= 1))
        )
        {
            problems.Add(Name, $"{wrong} is not a probability; expected 0 to 1");
        }

        return problems.Count > before
            ? null
            : new(text.Reliability, text.Credibility, text.Denial, text.Contested);
    }

    private sealed class GradesText
    {
        public required Dictionary<char, double> Reliability { get; init; }

        public required Dictionary<int, double> Credibility { get; init; }

        public required double Denial { get; init; }

        public required double Contested { get; init; }
    }
}
