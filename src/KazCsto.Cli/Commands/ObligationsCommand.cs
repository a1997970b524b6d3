using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Obligations;

namespace KazCsto.Cli.Commands;

/// <summary><c>obligations STATE</c>: who must help it, under what, on whose decision, and who may refuse.</summary>
internal sealed class ObligationsCommand
{
    private readonly Argument<string> _state = new("state") { Description = "The state, such as state:kaz" };
    private readonly Option<bool> _of = new("--of") { Description = "The other way: whom the state must help" };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new ObligationsCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "obligations",
            "Who must help a state, under what, on whose decision, and who may refuse"
        )
        {
            _state,
            _of,
        };
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.Of(parsed);
        var asked = inputs.NodeOf(parsed.GetValue(_state)!);
        if (asked.Kind.Name != "state")
        {
            throw new UsageException($"{asked.Id} is {Counted.One(asked.Kind.Name)}; only a state can be owed help");
        }

        if (inputs.Day is null)
        {
            throw new UsageException("obligations hold on a day; name one with --at instead of all");
        }

        var briefing = Briefing.Of(inputs.Network, asked, parsed.GetValue(_of));
        if (briefing.Provisions.IsEmpty)
        {
            throw new NoAnswerException(
                $"{asked.Name}: no provision in force {inputs.When} obliges anyone, by the claims at hand"
            );
        }

        return _output.Write(parsed, new ObligationAnswer(briefing, parsed.GetValue(_of)).Of(inputs.Scope));
    }
}
