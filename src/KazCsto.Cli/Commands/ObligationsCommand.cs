using System.CommandLine;
using KazCsto.Analysis.Obligations;
using KazCsto.Cli.Output;
using KazCsto.Model;

namespace KazCsto.Cli.Commands;

/// <summary><c>obligations STATE</c>: who must help it, under what, on whose decision, and who may refuse.</summary>
internal static class ObligationsCommand
{
    public static Command Build()
    {
        var state = new Argument<string>("state") { Description = "The state, such as state:kaz" };
        var of = new Option<bool>("--of")
        {
            Description = "The other way: whom the state must help",
        };
        var format = CommonOptions.Format();
        var command = new Command(
            "obligations",
            "Who must help a state, under what, on whose decision, and who may refuse"
        )
        {
            state,
            of,
            format,
        };
        command.Does(
            (parsed, _) =>
            {
                var inputs = Inputs.Of(parsed);
                var asked = inputs.NodeOf(parsed.GetValue(state)!);
                if (asked.Kind.Name != "state")
                {
                    throw new UsageException(
                        $"{asked.Id} is {Counted.One(asked.Kind.Name)}; only a state can be owed help"
                    );
                }

                if (inputs.Day is null)
                {
                    throw new UsageException(
                        "obligations hold on a day; name one with --at instead of all"
                    );
                }

                var briefing = Briefing.Of(inputs.Network, asked, parsed.GetValue(of));
                if (briefing.Provisions.IsEmpty)
                {
                    throw new NoAnswerException(
                        $"{asked.Name}: no provision in force {inputs.When} obliges anyone, by the claims at hand"
                    );
                }

                BriefingPrinter.Print(
                    inputs,
                    briefing,
                    parsed.GetValue(of),
                    parsed.GetValue(format)!,
                    parsed.InvocationConfiguration.Output
                );
                return 0;
            }
        );
        return command;
    }
}
