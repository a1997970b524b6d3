using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Structure;

namespace KazCsto.Cli.Commands;

/// <summary><c>cut A B</c>: the fewest ties that separate two nodes.</summary>
internal sealed class CutCommand
{
    private readonly Argument<string> _from = new("from") { Description = "One node" };
    private readonly Argument<string> _to = new("to") { Description = "The other node" };
    private readonly Option<string?> _only = TieFilter.Only();
    private readonly Option<string?> _without = TieFilter.Without();
    private readonly AnswerOutput _output = new();

    public static Command Build() => new CutCommand().Command();

    private Command Command()
    {
        var command = new Command("cut", "The fewest ties whose loss separates two nodes")
        {
            _from,
            _to,
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
        var (a, b) = (inputs.NodeOf(parsed.GetValue(_from)!), inputs.NodeOf(parsed.GetValue(_to)!));
        if (a.Equals(b))
        {
            throw new UsageException($"{a.Id} cannot be separated from itself");
        }

        var filter = TieFilter.Of(inputs.Network.Schema, parsed.GetValue(_only), parsed.GetValue(_without));
        var cut = TieCut.Between(inputs.Network, a, b, filter);
        if (cut.IsEmpty)
        {
            throw new NoAnswerException($"{a.Name} and {b.Name} are not joined {inputs.When}; there is nothing to cut");
        }

        return _output.Write(parsed, StructureAnswer.Cut(inputs.Scope, a, b, cut));
    }
}
