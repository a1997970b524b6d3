using System.Globalization;
using KazCsto.Tests.Graphs;
using KazCsto.Tests.Graphs.EdgeLists;

namespace KazCsto.Tests.Cli;

/// <summary>The wide kernels are written for 512 bits; the runtime splits them where it is told that there are fewer.</summary>
public sealed class InstructionSetTests : IDisposable
{
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("betweenness", "DOTNET_EnableAVX512")]
    [InlineData("betweenness", "DOTNET_EnableAVX2")]
    [InlineData("betweenness", "DOTNET_EnableHWIntrinsic")]
    [InlineData("harmonic", "DOTNET_EnableAVX512")]
    [InlineData("harmonic", "DOTNET_EnableAVX2")]
    [InlineData("harmonic", "DOTNET_EnableHWIntrinsic")]
    public async Task A_narrower_processor_scores_the_same(string measure, string switchedOff)
    {
        var file = _folder.Write(Connected());
        string[] arguments = ["rank", "--edges", file, "--measure", measure, "--top", "all", "--format", "tsv"];

        var wide = await Kazcsto.RunAsync(_folder.Folder, arguments);
        var narrow = await Kazcsto.RunAsync(_folder.Folder, arguments, (switchedOff, "0"));

        wide.ExitCode.ShouldBe(0, wide.Errors);
        narrow.Output.ShouldBe(wide.Output);
    }

    /// <summary>Some hundred nodes without twins or leaves, so that the wide searches have work.</summary>
    private static string Connected()
    {
        var graph = RandomGraphs.Skewed(500, 4000, directed: false);
        var lines =
            from node in Enumerable.Range(0, graph.NodeCount)
            from other in graph.Out.Neighbours(node).ToArray()
            where node < other
            select string.Create(CultureInfo.InvariantCulture, $"{node} {other}\n");
        return string.Concat(lines);
    }
}
