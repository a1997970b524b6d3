using KazCsto.Export.Writers;
using Spectre.Console;

namespace KazCsto.Cli.Output;

/// <summary>Text for a reader: headings, indented lines, and what they rest on in a quieter colour.</summary>
internal sealed class Prose(TextWriter output)
{
    private readonly Terminal _terminal = new(output);

    private IAnsiConsole Writer => _terminal.Writer;

    public void Title(string text)
    {
        Writer.MarkupLine($"[bold]{Escaped(text)}[/]");
    }

    public void Heading(string text)
    {
        Writer.WriteLine();
        Writer.MarkupLine($"[bold underline]{Escaped(text)}[/]");
    }

    /// <summary>A line, and behind it what it rests on.</summary>
    public void Line(string text, string because = "", int indent = 1)
    {
        var quiet = because.Length == 0 ? "" : $"  [grey]{Escaped(because)}[/]";
        var markup = new Markup(Escaped(text) + quiet);
        if (_terminal.IsTerminal)
        {
            Writer.Write(new Padder(markup, new Padding(indent * 2, 0, 0, 0)));
        }
        else
        {
            Writer.Write(new string(' ', indent * 2));
            Writer.Write(markup);
            Writer.WriteLine();
        }
    }

    public void Blank() => Writer.WriteLine();

    private static string Escaped(string text) => Markup.Escape(CellText.Harmless(text));
}
