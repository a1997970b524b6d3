using System.CommandLine;
using KazCsto.Analysis.Projections;
using KazCsto.Import;
using KazCsto.Model;

namespace KazCsto.Cli;

/// <summary>What a command works on: the data folder, read, and its network as the common options see it.</summary>
internal sealed class Inputs
{
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

    /// <summary>What the data set is about, for the picture of all of it.</summary>
    public string Title => ReportFile.Load(Dataset).Subtitle;

    /// <summary>The day in words, for titles.</summary>
    public string When => Day is { } day ? $"on {day:d MMMM yyyy}" : "over all of history";

    public static Inputs Of(ParseResult parsed)
    {
        var dataset = Dataset.Load(FolderOf(parsed.GetValue(CommonOptions.Data)));
        var day = DayOf(parsed.GetValue(CommonOptions.At), dataset.Projections.DefaultDate);
        var history = parsed.GetValue(CommonOptions.KnownBy) is { } known
            ? dataset.Network.KnownBy(known)
            : dataset.Network;
        return history.Claims.Any()
            ? new(dataset, history, day, parsed.GetValue(CommonOptions.Certain))
            : throw new NoAnswerException(
                "no source had surely been published by then; nothing is known"
            );
    }

    /// <summary>The network on another day.</summary>
    public Network OnDay(DateOnly? day) => day is { } on ? History.At(on, _certain) : History;

    /// <summary>A projection of the network.</summary>
    public Projection Projected(string name) => Projection.Of(Network, RuleOf(name));

    public ProjectionRule RuleOf(string name) =>
        Dataset.Projections.All.TryGetValue(name, out var rule)
            ? rule
            : throw new UsageException(
                $"'{name}' is not a projection{Nearest.Hint(name, Dataset.Projections.All.Keys)}"
            );

    /// <summary>The node with an id.</summary>
    public Node NodeOf(string id)
    {
        if (History.Find(id) is not { } node)
        {
            throw new UsageException(
                $"'{id}' is not a node{Nearest.Hint(id, History.Nodes.Select(n => n.Id))}"
            );
        }

        return Network.Find(id)
            ?? throw new NoAnswerException($"{node.Name} ({id}) does not exist {When}");
    }

    public static string FolderOf(string? asked)
    {
        if (asked is not null)
        {
            return IsDataFolder(asked)
                ? asked
                : throw new UsageException(
                    $"'{asked}' holds no seeds/ and graph/; expected a folder with both"
                );
        }

        for (
            var above = new DirectoryInfo(Directory.GetCurrentDirectory());
            above is not null;
            above = above.Parent
        )
        {
            if (IsDataFolder(above.FullName))
            {
                return above.FullName;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "data");
    }

    private static bool IsDataFolder(string folder) =>
        Directory.Exists(Path.Combine(folder, "seeds"))
        && File.Exists(Path.Combine(folder, "graph", "schema.yaml"));

    private static DateOnly? DayOf(string? asked, DateOnly standard) =>
        asked switch
        {
            null => standard,
            "all" => null,
            _ => CommonOptions.DayOf(asked)
                ?? throw new UsageException(
                    $"'{asked}' is not a day; expected one such as 2022-01-09, or all"
                ),
        };
}
