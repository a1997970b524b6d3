using Spectre.Console;

namespace KazCsto.Cli.Output;

/// <summary>What text is printed on: a person's terminal, or a pipe or file, which gets whole lines and no colours.</summary>
internal sealed class Terminal
{
    private const int Endless = 100_000;

    public Terminal(TextWriter output)
    {
        IsTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        Writer = AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(output),
                Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        if (!IsTerminal)
        {
            Writer.Profile.Width = Endless;
        }
    }

    public bool IsTerminal { get; }

    public IAnsiConsole Writer { get; }
}
