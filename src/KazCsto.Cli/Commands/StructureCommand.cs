using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Networks.Structure;

namespace KazCsto.Cli.Commands;

/// <summary><c>structure</c>: cut points, bridges and components.</summary>
internal sealed class StructureCommand
{
    private readonly Option<string?> _only = TieFilter.Only();
    private readonly Option<string?> _without = TieFilter.Without();
    private readonly AnswerOutput _output = new();

    public static Command Build() => new StructureCommand().Command();

    private Command Command()
    {
        var command = new Command("structure", "Components, cut points and bridges of the ties in force")
        {
            _only,
            _without,
        };
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.Of(parsed);
        var filter = TieFilter.Of(inputs.Network.Schema, parsed.GetValue(_only), parsed.GetValue(_without));
        var structure = NetworkStructure.Of(inputs.Network, filter);
        return _output.Write(parsed, StructureAnswer.Of(inputs.Scope, structure));
    }
}
