using KazCsto.Networks.Structure;

namespace KazCsto.Answers;

/// <summary>How a network hangs together, and what would tear it or two of its nodes apart.</summary>
internal static class StructureAnswer
{
    /// <summary>What counts.</summary>
    public const string Convention = "ties in force, taken either way";

    private const int MostNames = 8;

    /// <summary>The parts, the cut points and the bridges.</summary>
    public static Answer Of(Scope scope, NetworkStructure structure) =>
        new(
            $"Structure of the ties in force, {scope.When}",
            [
                new Part("Components", [.. Components(structure)]),
                Breaking("Cut points", [.. structure.CutPoints.Select(n => new Line($"{n.Name} ({n.Id})"))]),
                Breaking("Bridges", Line.All(structure.Bridges, scope.Network)),
            ],
            new(
                ["what", "number", "id"],
                [
                    .. structure.Components.SelectMany((c, i) => c.Select(n => Row("component", i, n.Id))),
                    .. structure.CutPoints.Select((n, i) => Row("cut point", i, n.Id)),
                    .. structure.Bridges.Select((t, i) => Row("bridge", i, t.Id)),
                ]
            )
        )
        {
            Context = scope.Context.WithConvention(Convention),
        };

    /// <summary>The fewest ties whose loss separates two nodes.</summary>
    public static Answer Cut(Scope scope, Node from, Node to, ImmutableArray<Tie> cut) =>
        new(
            $"{cut.Length} {(cut.Length == 1 ? "tie separates" : "ties separate")} {from.Name} from {to.Name}, {scope.When}",
            Line.All(cut, scope.Network),
            new(TieCells.Columns, cut.Select(t => TieCells.Of(t, scope.Network.IsOnlyPossible(t)).ToArray()))
        )
        {
            Context = scope.Context.WithConvention(Convention),
        };

    private static Part Breaking(string what, ImmutableArray<Block> blocks) =>
        new($"{what} ({blocks.Length}): without one of them more parts would be", blocks) { IfNone = "" };

    private static IEnumerable<Block> Components(NetworkStructure structure)
    {
        foreach (var component in structure.Components.Where(c => c.Length > 1))
        {
            var names = component.Select(n => n.Name).ToList();
            yield return new Line(
                $"{names.Count} nodes: {string.Join(", ", names.Take(MostNames))}{(names.Count > MostNames ? " ..." : "")}"
            );
            ImmutableArray<Block> others =
            [
                .. names.Skip(MostNames).Chunk(MostNames).Select(n => new Line(string.Join(", ", n))),
            ];
            yield return new More($"and {Counted.Of(Math.Max(0, names.Count - MostNames), "other")}", others)
            {
                Instead = "",
            };
        }

        yield return new Line($"{structure.Components.Count(c => c.Length == 1)} nodes without any tie in force");
    }

    private static object?[] Row(string what, int place, string id) => [what, place + 1, id];
}
