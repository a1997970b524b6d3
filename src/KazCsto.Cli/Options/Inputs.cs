using KazCsto.Answers;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Networks.Projections;

namespace KazCsto.Cli.Options;

/// <summary>What a command works on: the data folder, read, and its network as the common options see it.</summary>
internal sealed class Inputs
{
    /// <summary>The data set that this program carries.</summary>
    public static readonly DataFiles Carried = DataFiles.InsideOf(typeof(Inputs).Assembly);

    private readonly bool _certain;

    private Inputs(Dataset dataset, Network history, DateOnly? day, bool certain)
    {
        (Dataset, History, Day, _certain) = (dataset, history, day, certain);
        Network = OnDay(day);
    }

    public Dataset Dataset { get; }

    /// <summary>All of history, as known by the day that was asked for.</summary>
    public Network History { get; }

    /// <summary>The day, or null for all of history.</summary>
    public DateOnly? Day { get; }

    /// <summary>The network on that day.</summary>
    public Network Network { get; }

    /// <summary>What of the data an answer looks at.</summary>
    public Scope Scope => new(Network, History, Restriction);

    /// <summary>What the data set is about, for the picture of all of it.</summary>
    public string Title => ReportFile.Load(Dataset).Subtitle;

    /// <summary>The day in words, for titles.</summary>
    public string When => Scope.When;

    /// <summary>What of the data counts, if not all: as known by a day, only what is certain, or by another map of grades; blank if nothing is left out.</summary>
    public string Restriction { get; private init; } = "";

    public static Inputs Of(ParseResult parsed)
    {
        var dataset = Dataset.Load(FilesOf(parsed.GetValue(CommonOptions.Data)));
        return Of(parsed, dataset, dataset.Projections.DefaultDate);
    }

    /// <summary>The same for work on all of history, unless a day is asked for.</summary>
    public static Inputs OfHistory(ParseResult parsed) =>
        Of(parsed, Dataset.Load(FilesOf(parsed.GetValue(CommonOptions.Data))), null);

    private static Inputs Of(ParseResult parsed, Dataset dataset, DateOnly? standard)
    {
        var day = DayOf(parsed.GetValue(CommonOptions.At), standard);
        var weighed = parsed.GetValue(CommonOptions.Grades) is { } grades
            ? dataset.Network.Under(ScaleOf(dataset, grades))
            : dataset.Network;
        var history = parsed.GetValue(CommonOptions.KnownBy) is { } known ? weighed.KnownBy(known) : weighed;
        return history.Claims.Any()
            ? new(dataset, history, day, parsed.GetValue(CommonOptions.Certain)) { Restriction = RestrictionOf(parsed) }
            : throw new NoAnswerException("no source had surely been published by then; nothing is known");
    }

    private static string RestrictionOf(ParseResult parsed)
    {
        var known = parsed.GetValue(CommonOptions.KnownBy) is { } day ? $", as known by {Numbers.InWords(day)}" : "";
        var certain = parsed.GetValue(CommonOptions.Certain) ? ", only what is certain" : "";
        var grades = parsed.GetValue(CommonOptions.Grades) is { } map ? $", by {map} grades" : "";
        return known + certain + grades;
    }

    private static GradeScale ScaleOf(Dataset dataset, string name) =>
        dataset.Grades.Named(name, g => g.Name, "a map of grades");

    /// <summary>Another network of history on the day.</summary>
    public Network OnDay(Network history) => Day is { } on ? history.At(on, _certain) : history;

    /// <summary>The network on another day.</summary>
    public Network OnDay(DateOnly? day) => day is { } on ? History.At(on, _certain) : History;

    /// <summary>The network on the day, and then the same by each other map of grades.</summary>
    public IReadOnlyList<Network> ByGrades => [Network, .. History.UnderEach(Dataset.Grades).Skip(1).Select(OnDay)];

    /// <summary>A projection of the network.</summary>
    public Projection Projected(string name) => Projection.Of(Network, RuleOf(name));

    public ProjectionRule RuleOf(string name) => Dataset.Projections.All.Named(name, "a projection");

    /// <summary>The kind of node with a name.</summary>
    public string KindOf(string name) => Dataset.Network.Schema.Nodes.Named(name, "a kind of node").Name;

    /// <summary>The kind of node that an option names; if nobody named one, the first that means a state.</summary>
    public string KindOf(ParseResult parsed, Option<string> option) =>
        EdgeOptions.IsGiven(parsed, option)
            ? KindOf(parsed.GetValue(option)!)
            : Dataset.Network.Schema.Nodes.Values.FirstOrDefault(k => k.Means == Meaning.State)?.Name
                ?? throw new UsageException(
                    $"{option.Name} is missing; expected {Nearest.Listed([.. Dataset.Network.Schema.Nodes.Keys])}"
                );

    /// <summary>The node with an id.</summary>
    public Node NodeOf(string id)
    {
        if (Dataset.Network.Find(id) is not { } node)
        {
            throw new UsageException($"'{id}' is not a node{NodeHint(id)}");
        }

        return Network.Find(id)
            ?? throw new NoAnswerException($"{node.Name} ({id}) does not exist {When}; try another --at, or --at all");
    }

    /// <summary>Refuses a text that is not blank and is the id of no node and of no tie.</summary>
    public void RefuseUnknown(string id)
    {
        var network = Dataset.Network;
        if (id.Contains('|'))
        {
            var ties = network.Ties.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
            if (!ties.Contains(id))
            {
                throw new UsageException(Nearest.Unknown(id, "a tie", ties));
            }
        }
        else if (id.Length > 0 && network.Find(id) is null)
        {
            throw new UsageException($"'{id}' is not a node{NodeHint(id)}");
        }
    }

    /// <summary>People type names where ids are wanted.</summary>
    private string NodeHint(string typed)
    {
        var named = Dataset.Network.Nodes.FirstOrDefault(n =>
            n.Name.Equals(typed, StringComparison.OrdinalIgnoreCase)
            || n.Id.EndsWith($":{typed}", StringComparison.OrdinalIgnoreCase)
        );
        return named is null
            ? Nearest.Hint(typed, Dataset.Network.Nodes.Select(n => n.Id))
            : $"; did you mean '{named.Id}'?";
    }

    /// <summary>The files in the folder asked for, or in the nearest one above that holds any of the data, or inside this program.</summary>
    public static DataFiles FilesOf(string? asked)
    {
        if (asked is not null)
        {
            return Directory.Exists(asked)
                ? DataFiles.In(asked)
                : throw new UsageException($"'{asked}' is not a folder; expected one that holds seeds/ and graph/");
        }

        for (var above = new DirectoryInfo(Directory.GetCurrentDirectory()); above is not null; above = above.Parent)
        {
            if (HoldsData(above.FullName))
            {
                return DataFiles.In(above.FullName);
            }
        }

        return Carried;
    }

    /// <summary>Either half will do: that the other is missing must be said, not passed over for other data.</summary>
    private static bool HoldsData(string folder) =>
        File.Exists(Path.Combine(folder, "graph", "schema.yaml"))
        || File.Exists(Path.Combine(folder, "seeds", "sources.csv"));

    private static DateOnly? DayOf(string? asked, DateOnly? standard) =>
        asked switch
        {
            null => standard,
            "all" => null,
            _ => CommonOptions.DayOf(asked)
                ?? throw new UsageException($"'{asked}' is not a day; expected one such as 2022-01-09, or all"),
        };
}
