using System.Globalization;

namespace KazCsto.Import.CaseTables;

/// <summary>Reads a file that says how the columns of a table of cases become sets, a column a line.</summary>
/// <remarks>
/// <code>
/// DEV: { exclusion: 400, crossover: 550, inclusion: 900 }   # fuzzy; a falling set has its exclusion above its inclusion
/// URB: { exclusion: 25, crossover: 50, inclusion: 65, idm: 0.95 }
/// STB: { threshold: 9 }                                      # crisp: from 9 on
/// IND: { threshold: 30, falling: true }                      # crisp: up to 30
/// DEV: { thresholds: [550, 850] }                            # of several values: 0 below 550, 1 from there on, 2 from 850 on
/// </code>
/// </remarks>
internal static class CalibrationFile
{
    private const int MostValues = 10;

    /// <summary>The rule of each column that the file names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that there are.</param>
    /// <exception cref="ImportException">The file cannot be used; every wrong entry is named.</exception>
    public static IReadOnlyDictionary<string, SetRule> Read(string path, IReadOnlyList<string> columns) =>
        Yaml.Load(DataFiles.In(""), path, entry => RulesOf(entry, columns));

    private static Dictionary<string, SetRule> RulesOf(YamlEntry entry, IReadOnlyList<string> columns)
    {
        var rules = new Dictionary<string, SetRule>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (entry.EntryOrNothing(column, RuleOf) is { } rule)
            {
                rules[column] = rule;
            }
        }

        return rules;
    }

    private static SetRule RuleOf(YamlEntry entry)
    {
        if (entry.Has("threshold"))
        {
            return new CrispRule(Finite(entry, "threshold"), entry.Flag("falling", false));
        }

        if (entry.Has("thresholds"))
        {
            return SeveralOf(entry);
        }

        if (entry.Text("method", "direct") is not "direct" and var method)
        {
            entry.Refuse($"'{method}' is not a method; expected direct, or a threshold");
        }

        var rule = new FuzzyRule(
            Finite(entry, "exclusion"),
            Finite(entry, "crossover"),
            Finite(entry, "inclusion"),
            entry.Has("idm") ? entry.Number("idm") : null
        );
        Refuse(entry, rule);
        return rule;
    }

    private static SeveralRule SeveralOf(YamlEntry entry)
    {
        ImmutableArray<double> thresholds = [.. entry.Texts("thresholds", FigureOf)];
        if (thresholds.Length is 0 or >= MostValues)
        {
            entry.Refuse($"thresholds: {thresholds.Length} are not possible; expected 1 to {MostValues - 1}");
        }

        if (thresholds.Zip(thresholds.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            entry.Refuse("thresholds do not rise; expected such as [550, 850]");
        }

        return new(thresholds, entry.Flag("falling", false));
    }

    private static double FigureOf(string text, Action<string> refuse)
    {
        var isFigure =
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure)
            && double.IsFinite(figure);
        if (!isFigure)
        {
            refuse($"'{text}' is not a finite number");
        }

        return figure;
    }

    private static void Refuse(YamlEntry entry, FuzzyRule rule)
    {
        var isComplete = entry.Has("exclusion") && entry.Has("crossover") && entry.Has("inclusion");
        var (out_, middle, in_) = (rule.Exclusion, rule.Crossover, rule.Inclusion);
        if (isComplete && !(out_ < middle && middle < in_) && !(out_ > middle && middle > in_))
        {
            entry.Refuse(
                "the crossover does not lie between exclusion and inclusion; expected such as { exclusion: 400, crossover: 550, inclusion: 900 }"
            );
        }

        if (rule.Idm is not (null or > 0.5 and < 1))
        {
            entry.Refuse("idm must lie above 0.5 and below 1");
        }
    }

    private static double Finite(YamlEntry entry, string key)
    {
        var number = entry.Number(key);
        if (!double.IsFinite(number))
        {
            entry.Refuse($"'{key}' is not a finite number");
        }

        return number;
    }
}
