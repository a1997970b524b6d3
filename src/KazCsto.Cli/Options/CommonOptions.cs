using System.CommandLine.Parsing;
using System.Globalization;

namespace KazCsto.Cli.Options;

/// <summary>The options that every command takes.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Data = new("--data")
    {
        Description =
            "Folder with seeds/ and graph/ (default: the nearest one above, else the data set of the program)",
        HelpName = "dir",
        Recursive = true,
    };

    public static readonly Option<string?> At = new("--at")
    {
        Description =
            "Day to look at, such as 2022-01-09, or 'all' for all of history (default: in graph/projections.yaml)",
        HelpName = "date",
        Recursive = true,
    };

    public static readonly Option<DateOnly?> KnownBy = new("--known-by")
    {
        Description = "Count only sources that had surely been published by the end of this day",
        HelpName = "date",
        Recursive = true,
        CustomParser = result => DayOf(result),
    };

    public static readonly Option<bool> Certain = new("--certain")
    {
        Description = "Leave out what only possibly holds on the day",
        Recursive = true,
    };

    public static readonly Option<string?> Grades = new("--grades")
    {
        Description = "Which map of grades to probabilities counts, from graph/grades.yaml (default: the first)",
        HelpName = "name",
        Recursive = true,
    };

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "Say nothing on standard error but problems",
        Recursive = true,
    };

    public static readonly Option<int?> Threads = new("--threads")
    {
        Description = "How many threads to use (default: one for each processor); no result depends on it",
        HelpName = "n",
        Recursive = true,
        Validators = { RefuseBelowOne },
    };

    public static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "What random choices start from",
        HelpName = "n",
        Recursive = true,
        DefaultValueFactory = _ => 1,
    };

    public static IReadOnlyList<Option> All => [Data, At, KnownBy, Certain, Grades, Quiet, Threads, Seed];

    /// <summary>The options that look at the network of the data folder in one way or another.</summary>
    public static IReadOnlyList<Option> OfNetwork => [At, KnownBy, Certain, Grades];

    public static void AddTo(RootCommand root)
    {
        foreach (var option in All)
        {
            root.Options.Add(option);
        }
    }

    /// <summary>A day, or null.</summary>
    public static DateOnly? DayOf(string text) =>
        ImpreciseDate.TryParse(text) is { IsExact: true } date ? date.Earliest : null;

    /// <summary>The option that chooses a projection.</summary>
    public static Option<string> Projection(string standard) =>
        new("--projection")
        {
            Description = "What counts, from graph/projections.yaml",
            HelpName = "name",
            DefaultValueFactory = _ => standard,
        };

    private static void RefuseBelowOne(OptionResult result)
    {
        if (
            result.Tokens is [var token]
            && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var threads)
            && threads < 1
        )
        {
            result.AddError($"--threads {threads} does nothing; expected 1 or more");
        }
    }

    /// <summary>The day that an option names.</summary>
    public static DateOnly? DayOf(ArgumentResult result)
    {
        var day = DayOf(result.Tokens[0].Value);
        if (day is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a day; expected one such as 2022-01-09");
        }

        return day;
    }
}
