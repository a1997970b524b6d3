using System.Globalization;
using KazCsto.Neo4j.Items;

namespace KazCsto.Benchmarks.Servers;

/// <summary>A property graph of any size, made as it is read: nodes and ties with what those of a network carry.</summary>
internal static class MadeItems
{
    /// <summary>Ties from each node to the next ones, in steps that differ, so that ends are spread.</summary>
    public static GraphItems Of(int nodes, int ties) =>
        new(
            Enumerable.Range(0, nodes).Select(NodeOf),
            Enumerable.Range(0, ties).Select(number => TieOf(number, nodes))
        );

    private static NodeItem NodeOf(int number) =>
        new(
            Names.Entity,
            "State",
            IdOf(number),
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["kind"] = "state",
                ["name"] = $"State {number}",
                ["since_earliest"] = "1991-12-26",
                ["since_latest"] = "1991-12-26",
                ["until_earliest"] = "9999-12-31",
                ["until_latest"] = "9999-12-31",
            }
        );

    private static TieItem TieOf(int number, int nodes)
    {
        var from = number % nodes;
        // Round k goes k² + 1 further: no pair of ends comes twice.
        var round = (long)(number / nodes);
        var to = (int)((from + (round * round) + 1) % nodes);
        return new(
            "SUPPLIES_ARMS",
            $"supplies-arms|{IdOf(from)}|{IdOf(to)}|",
            new(Names.Entity, IdOf(from)),
            new(Names.Entity, IdOf(to)),
            new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                ["kind"] = "supplies-arms",
                ["sentence"] = $"State {from} supplies arms to State {to}",
                ["since"] = "2002-10-07",
                ["since_earliest"] = "2002-10-07",
                ["since_latest"] = "2002-10-07",
                ["until_earliest"] = "9999-12-31",
                ["until_latest"] = "9999-12-31",
                ["standing"] = "in-force",
                ["probability"] = 0.882,
                ["claims"] = 2L,
                ["grade"] = "A2",
                ["citation"] = "A source, 2002 ¶4 [A2]",
            }
        );
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"state:{number}");
}
