using KazCsto.Tests.Cli;

namespace KazCsto.Tests.Repository;

public sealed class CommittedGraphTests(SharedData data) : IClassFixture<SharedData>
{
    [Theory]
    [InlineData("dot")]
    [InlineData("graphml")]
    public async Task The_graph_in_the_repository_is_what_the_seeds_give(string form)
    {
        var committed = RepositoryFolder.PathOf($"graph/csto.{form}");
        Assert.SkipUnless(File.Exists(committed), $"graph/csto.{form} is not there yet");

        var answer = await Kazcsto.RunAsync(data.Folder, $"export --as {form} --out {form}");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        var fresh = Path.Combine(data.Folder, form, $"csto.{form}");
        var differing = File.ReadLines(fresh)
            .Zip(File.ReadLines(committed))
            .Where(l => l.First != l.Second);
        differing
            .Take(3)
            .ShouldBeEmpty(
                $"run 'kazcsto export --as {form} --out graph' and look at what changed"
            );
        File.ReadAllBytes(fresh).ShouldBe(File.ReadAllBytes(committed));
    }
}
