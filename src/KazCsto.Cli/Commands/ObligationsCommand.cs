using KazCsto.Answers;
using KazCsto.Answers.Findings;
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
        inputs.Network.Schema.Require(Requirements.Obligations);
        var asked = inputs.NodeOf(parsed.GetValue(_state)!);
        if (!asked.Is(Meaning.State))
        {
            throw new UsageException($"{asked.Id} is {Counted.One(asked.Kind.Name)}; only a state can be owed help");
        }

        if (inputs.Day is null)
        {
            throw new UsageException("obligations hold on a day; name one with --at instead of all");
        }

        var (isOf, schema) = (parsed.GetValue(_of), inputs.Network.Schema);
        var briefing = Briefing.Of(inputs.Network, asked, isOf);
        if (briefing.Provisions.IsEmpty)
        {
            var untold = schema.Untold(DecisionFindings.OfBound).Select(u => $"; {Untold.Hinted(u)}");
            throw new NoAnswerException(
                $"{asked.Name}: no provision in force {inputs.When} obliges anyone, by the claims at hand{string.Concat(untold)}"
            );
        }

        var answer = new ObligationAnswer(briefing, isOf).Of(inputs.Scope);
        return _output.Write(parsed, answer with { Untold = Untold.Of("obligations", schema) });
    }
}
