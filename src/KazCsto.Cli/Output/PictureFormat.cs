using System.Text;
using KazCsto.Export.Pictures;

namespace KazCsto.Cli.Output;

/// <summary>A form in which a picture of a network is written.</summary>
/// <param name="Name">Its name on the command line, and the ending of its files.</param>
/// <param name="ByGraphviz">Whether Graphviz can be asked to draw it.</param>
/// <param name="Own">Draws it with nothing else.</param>
internal sealed record PictureFormat(string Name, bool ByGraphviz, Func<Diagram, string> Own)
{
    /// <summary>The form that is taken if none is named.</summary>
    public static PictureFormat Standard { get; } = new("svg", true, d => Text(w => Svg.Write(d, Layout.Of(d), w)));

    /// <summary>All forms.</summary>
    public static IReadOnlyList<PictureFormat> All { get; } =
    [
        new("dot", false, d => Text(w => Dot.Write(d, w))),
        Standard,
        new("png", true, _ => throw new UsageException("a png needs Graphviz: add --engine dot, or take --format svg")),
    ];

    /// <summary>The bytes of a picture.</summary>
    public byte[] Drawn(Diagram diagram, bool byGraphviz, CancellationToken cancellation) =>
        byGraphviz && ByGraphviz
            ? Graphviz.DrawAsync(diagram, Name, cancellation).GetAwaiter().GetResult()
            : Encoding.UTF8.GetBytes(Own(diagram));

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
