using KazCsto.Tests.Cli;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

/// <summary>What the map of borders says, along which unrest could spread.</summary>
public sealed class BorderMapTests
{
    [Fact]
    public async Task Russia_borders_on_most_parts_of_the_map_and_is_unusually_between()
    {
        var answer = await AnswerAsync("rank --measure current-flow-betweenness --against-random 50 --top 1");

        var first = answer.Cells("node", "quantile", "z").First().Split('\t');
        first[0].ShouldBe("state:rus");
        double.Parse(first[1]).ShouldBeGreaterThan(0.95);
        double.Parse(first[2]).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Russia_is_the_first_broker_at_the_borders_of_the_CSTO()
    {
        var answer = await AnswerAsync("roles --by member-of=institution:csto --projection contagion");

        answer.OutputLines[1].ShouldStartWith("state:rus\tRussia\tmember-of\tcoordinator\t2\t");
    }

    [Fact]
    public async Task Neighbours_on_the_map_share_a_group_and_far_regions_do_not()
    {
        var answer = await AnswerAsync("groups --projection contagion");

        var byName = answer
            .Cells("name", "group")
            .Select(cells => cells.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1]);
        byName["Armenia"].ShouldBe(byName["Georgia"]);
        byName["Kyrgyzstan"].ShouldBe(byName["Tajikistan"]);
        byName["Armenia"].ShouldNotBe(byName["Tajikistan"]);
    }

    private static Task<Answer> AnswerAsync(string command) =>
        Kazcsto.AnswerAsync(RepositoryFolder.Root, $"{command} --format tsv");
}
