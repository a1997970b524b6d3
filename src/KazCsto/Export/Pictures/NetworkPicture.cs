using KazCsto.Import;

namespace KazCsto.Export.Pictures;

/// <summary>A picture of a whole network: what is in force of the kinds that <c>graph/style.yaml</c> draws.</summary>
public static class NetworkPicture
{
    /// <summary>Writes it as SVG, laid out without chance: the same network gives the same bytes.</summary>
    /// <param name="data">The data set that says how it looks.</param>
    /// <param name="network">Its network, of all time or on a day.</param>
    /// <param name="title">What stands above it.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ImportException">The data set does not say how every kind looks.</exception>
    public static void WriteSvg(Dataset data, Network network, string title, TextWriter writer)
    {
        var diagram = Of(data, network, title);
        Svg.Write(diagram, Layout.Of(diagram), writer);
    }

    /// <summary>Writes it in the DOT language, for Graphviz to lay out.</summary>
    /// <inheritdoc cref="WriteSvg" path="/param|/exception"/>
    public static void WriteDot(Dataset data, Network network, string title, TextWriter writer) =>
        Dot.Write(Of(data, network, title), writer);

    private static Diagram Of(Dataset data, Network network, string title) =>
        Diagram.Whole(network, Style.Load(data.Files, network.Schema), title);
}
