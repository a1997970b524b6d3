using System.Globalization;
using System.Text;
using KazCsto.Export;
using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export;

/// <summary>What the exporters write, as text.</summary>
internal static class Written
{
    public static string Svg(Diagram diagram) =>
        Text(writer => KazCsto.Export.Pictures.Svg.Write(diagram, Layout.Of(diagram), writer));

    public static string Dot(Diagram diagram) => Text(writer => KazCsto.Export.Pictures.Dot.Write(diagram, writer));

    public static string GraphMl(Network network) => Text(writer => KazCsto.Export.GraphMl.Write(network, writer));

    public static string Json(Network network)
    {
        using var stream = new MemoryStream();
        KazCsto.Export.Json.Write(network, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Dictionary<string, string> Csv(Network network)
    {
        var files = new Dictionary<string, StringWriter>();
        CsvTables.Write(network, name => files[name] = new StringWriter());
        return files.ToDictionary(f => f.Key, f => f.Value.ToString());
    }

    /// <summary>Everything about a network, one after the other.</summary>
    public static string All(Network network)
    {
        var diagram = Diagram.Whole(network, Sample.Style, "All");
        return string.Concat([
            Svg(diagram),
            Dot(diagram),
            GraphMl(network),
            Json(network),
            .. Csv(network).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value),
        ]);
    }

    /// <summary>Does something in a culture that writes 1,5 and lists months and digits of its own.</summary>
    public static string InForeignCulture(Func<string> write)
    {
        // Named cultures cannot be made when globalization is invariant.
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        foreign.NumberFormat.NegativeSign = "~";
        foreign.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        foreign.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(i => i < 13 ? $"m{i}" : "")];
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = foreign;
            return write();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
