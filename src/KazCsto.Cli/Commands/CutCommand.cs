using System.CommandLine;
using KazCsto.Analysis.Structure;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Commands;

/// <summary><c>cut A B</c>: the fewest ties that separate two nodes.</summary>
internal static class CutCommand
{
    public static Command Build()
    {
        var from = new Argument<string>("from") { Description = "One node" };
        var to = new Argument<string>("to") { Description = "The other node" };
        var only = new Option<string?>("--only")
        {
            Description = "Count only these kinds of tie",
            HelpName = "kinds",
        };
        var without = new Option<string?>("--without")
        {
            Description = "Leave out these kinds of tie",
            HelpName = "kinds",
        };
        var format = CommonOptions.Format();
        var command = new Command("cut", "The fewest ties whose loss separates two nodes")
        {
            from,
            to,
            only,
            without,
            format,
        };
        command.Does(
            (parsed, _) =>
            {
                var inputs = Inputs.Of(parsed);
                var (a, b) = (
                    inputs.NodeOf(parsed.GetValue(from)!),
                    inputs.NodeOf(parsed.GetValue(to)!)
                );
                if (a.Equals(b))
                {
                    throw new UsageException($"{a.Id} cannot be separated from itself");
                }

                var filter = TieFilter.Of(
                    inputs.Network.Schema,
                    parsed.GetValue(only),
                    parsed.GetValue(without)
                );
                var cut = TieCut.Between(inputs.Network, a, b, filter);
                if (cut.IsEmpty)
                {
                    throw new NoAnswerException(
                        $"{a.Name} and {b.Name} are not joined {inputs.When}; there is nothing to cut"
                    );
                }

                var title =
                    $"{cut.Length} {(cut.Length == 1 ? "tie separates" : "ties separate")} {a.Name} from {b.Name}, {inputs.When}";
                TiePrinter.Print(
                    inputs.Network,
                    title,
                    cut,
                    parsed.GetValue(format)!,
                    parsed.InvocationConfiguration.Output
                );
                return 0;
            }
        );
        return command;
    }
}
