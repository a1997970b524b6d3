using KazCsto.Tests.Cli;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

public sealed class CommittedGraphTests(SharedData data) : IClassFixture<SharedData>
{
    [Theory]
    [InlineData("network.dot", "export --as dot --out fresh")]
    [InlineData("network.graphml", "export --as graphml --out fresh")]
    [InlineData("network.svg", "diagram --out network.svg")]
    public async Task The_graph_in_the_repository_is_what_the_seeds_give(string file, string command)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, command);

        answer.ExitCode.ShouldBe(0, answer.Errors);
        var fresh = Directory.GetFiles(data.Folder, file, SearchOption.AllDirectories).Single();
        var committed = RepositoryFolder.PathOf($"graph/{file}");
        File.ReadLines(fresh)
            .Zip(File.ReadLines(committed))
            .Where(l => l.First != l.Second)
            .Take(3)
            .ShouldBeEmpty("CONTRIBUTING.md says how to rebuild graph/; look at what changed");
        File.ReadAllBytes(fresh).ShouldBe(File.ReadAllBytes(committed));
    }
}
