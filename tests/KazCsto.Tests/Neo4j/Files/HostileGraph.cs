using KazCsto.Neo4j.Items;
using KazCsto.Tests.Export;

namespace KazCsto.Tests.Neo4j.Files;

/// <summary>A graph whose values, labels, types and keys are hostile.</summary>
internal static class HostileGraph
{
    /// <summary>Names that a file of Unicode text can hold, with lines that end as in a statement.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. HostileNames
            .All.Select(row => row.Data.ReplaceLineEndings("\n"))
            .Where(name => name.Trim().Length > 0 && !name.Contains('\ud83d'))
            .Append("two halves of a character 🇰🇿")
            .Distinct(),
    ];

    public static GraphItems Of(IEnumerable<string> names)
    {
        var hostile = names.ToList();
        var nodes = hostile.Select((name, i) => NodeOf(i, name)).ToList();
        var ties = hostile.Select((name, i) => TieOf(nodes[i], nodes[(i + 1) % nodes.Count], name));
        return new(nodes, [.. ties]);
    }

    private static NodeItem NodeOf(int number, string name) =>
        new(
            "Entity",
            name,
            $"state:{number}",
            new Dictionary<string, object>
            {
                ["name"] = name,
                [name] = name,
                ["names"] = new[] { name, "plain", name },
                ["whole"] = (long)number,
                ["real"] = number / 8.0,
                ["flag"] = number % 2 == 0,
            }
        );

    private static TieItem TieOf(NodeItem from, NodeItem to, string name) =>
        new(
            name,
            $"{from.Id} {name}",
            from.Key,
            to.Key,
            new Dictionary<string, object>
            {
                ["note"] = name,
                [name] = name,
                ["real"] = 1.0,
            }
        );
}
