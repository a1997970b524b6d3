using System.IO.Compression;
using System.Text;
using KazCsto.Graphs;
using KazCsto.Graphs.EdgeLists;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>A temporary folder for edge lists, and what is read from them.</summary>
internal sealed class EdgeFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kazcsto-test-").FullName;

    public string Write(string text, string name = "ties.el") => Write(Encoding.UTF8.GetBytes(text), name);

    public string Write(byte[] bytes, string name = "ties.el")
    {
        var file = Path.Combine(Folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public EdgeListFile Read(string text, EdgeListOptions? options = null, int threads = 2) =>
        EdgeList.Read(Write(text), options, new Work(threads));

    /// <summary>What a reader of a text is told is wrong with it, without the folder.</summary>
    public string Refusal(string text, EdgeListOptions? options = null) =>
        Refusal(Encoding.UTF8.GetBytes(text), options);

    public string Refusal(byte[] bytes, EdgeListOptions? options = null)
    {
        var file = Write(bytes);
        return Should
            .Throw<EdgeListException>(() => EdgeList.Read(file, options, new Work(2)))
            .Message.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    public static EdgeListOptions With(params EdgeColumn[] columns) => new() { Columns = columns };

    /// <summary>The ids in the order of the nodes.</summary>
    public static IEnumerable<string> Ids(EdgeListFile file) =>
        Enumerable.Range(0, file.Names.Count).Select(node => file.Names[node]);

    /// <summary>The arcs by the ids of their ends, each tie of an undirected graph twice.</summary>
    public static string[] Arcs(EdgeListFile file)
    {
        var arcs = file.Graph.Out;
        return
        [
            .. from node in Enumerable.Range(0, file.Graph.NodeCount)
            from arc in Enumerable.Range(arcs.Offsets[node], arcs.Degree(node))
            select FormattableString.Invariant(
                $"{file.Names[node]} {file.Names[arcs.Targets[arc]]}{At(arcs.Strengths, arc)}{At(arcs.Lengths, arc)}"
            ),
        ];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string At(double[] values, int arc) =>
        values.Length == 0 ? "" : FormattableString.Invariant($" {values[arc]:R}");
}
