using Spectre.Console;

namespace KazCsto.Cli.Output;

/// <summary>Text for a reader: headings, indented lines, and what they rest on in a quieter colour.</summary>
internal sealed class Prose
{
    private readonly IAnsiConsole _console;
    private readonly bool _wraps;

    public Prose(TextWriter output)
    {
        _wraps = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        if (!_wraps)
        {
            // A pipe has no width: whole lines, whatever reads them.
            _console.Profile.Width = 100_000;
        }
    }

    public void Title(string text)
    {
        _console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");
    }

    public void Heading(string text)
    {
        _console.WriteLine();
        _console.MarkupLine($"[bold underline]{Markup.Escape(text)}[/]");
    }

    /// <summary>A line, and behind it what it rests on.</summary>
    public void Line(string text, string because = "", int indent = 1)
    {
        var quiet = because.Length == 0 ? "" : $"  [grey]{Markup.Escape(because)}[/]";
        var markup = new Markup(Markup.Escape(text) + quiet);
        if (_wraps)
        {
            _console.Write(new Padder(markup, new Padding(indent * 2, 0, 0, 0)));
        }
        else
        {
            _console.Write(new string(' ', indent * 2));
            _console.Write(markup);
            _console.WriteLine();
        }
    }

    public void Blank() => _console.WriteLine();
}
