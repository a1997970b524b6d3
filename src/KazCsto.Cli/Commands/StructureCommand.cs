using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Structure;

namespace KazCsto.Cli.Commands;

/// <summary><c>structure</c>: cut points, bridges and components.</summary>
internal sealed class StructureCommand
{
    private readonly Option<string?> _only = TieFilter.Only();
    private readonly Option<string?> _without = TieFilter.Without();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new StructureCommand().Command();

    private Command Command()
    {
        var command = new Command("structure", "Components, cut points and bridges of the ties in force")
        {
            _only,
            _without,
            _format,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.Of(parsed);
        var filter = TieFilter.Of(inputs.Network.Schema, parsed.GetValue(_only), parsed.GetValue(_without));
        var structure = NetworkStructure.Of(inputs.Network, filter);
        var (shape, output) = (parsed.GetValue(_format)!, parsed.InvocationConfiguration.Output);
        if (shape == "table")
        {
            PrintProse(inputs, structure, new Prose(output));
        }
        else
        {
            Rows(structure).Write(output, shape);
        }

        return 0;
    }

    private static void PrintProse(Inputs inputs, NetworkStructure structure, Prose prose)
    {
        var isolated = structure.Components.Count(c => c.Length == 1);
        prose.Title($"Structure of the ties in force, {inputs.When}");
        prose.Heading("Components");
        foreach (var component in structure.Components.Where(c => c.Length > 1))
        {
            prose.Line($"{component.Length} nodes: {Some(component)}");
        }

        prose.Line($"{isolated} nodes without any tie in force");
        prose.Heading($"Cut points ({structure.CutPoints.Length}): without one of them more parts would be");
        foreach (var node in structure.CutPoints)
        {
            prose.Line($"{node.Name} ({node.Id})");
        }

        prose.Heading($"Bridges ({structure.Bridges.Length}): without one of them more parts would be");
        foreach (var tie in structure.Bridges)
        {
            prose.Line(tie.Told(inputs.Network), tie.Cited());
        }
    }

    private static string Some(IReadOnlyList<Node> nodes) =>
        nodes.Count <= 8
            ? string.Join(", ", nodes.Select(n => n.Name))
            : $"{string.Join(", ", nodes.Take(8).Select(n => n.Name))} ...";

    private static Table Rows(NetworkStructure structure)
    {
        var table = new Table("what", "number", "id");
        foreach (var (component, number) in structure.Components.Select((c, i) => (c, i + 1)))
        {
            foreach (var node in component)
            {
                table.Add("component", number, node.Id);
            }
        }

        foreach (var (node, number) in structure.CutPoints.Select((n, i) => (n, i + 1)))
        {
            table.Add("cut point", number, node.Id);
        }

        foreach (var (tie, number) in structure.Bridges.Select((t, i) => (t, i + 1)))
        {
            table.Add("bridge", number, tie.Id);
        }

        return table;
    }
}
