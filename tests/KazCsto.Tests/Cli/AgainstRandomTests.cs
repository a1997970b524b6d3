using System.Text.Json;
using KazCsto.Tests.Graphs.EdgeLists;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class AgainstRandomTests
{
    private const string Kite = "a b\nb c\nc a\nc d\n";

    /// <summary>Two groups of four who all know each other, joined by m alone.</summary>
    private const string Bridge = "a b\na c\na d\nb c\nb d\nc d\nd m\nm e\ne f\ne g\ne h\nf g\nf h\ng h\n";

    [Fact]
    public async Task Degrees_are_never_unusual_among_networks_of_the_same_degrees()
    {
        var answer = await RankAsync("--measure out-degree --projection obligation --against-random 5 --format tsv");

        answer.OutputLines[0].ShouldContain("\ttied\tquantile\tz\t");
        answer.Cells("quantile", "z").ShouldAllBe(cells => cells == "0.5\t");
    }

    [Fact]
    public async Task Who_alone_joins_two_groups_is_unusually_between()
    {
        using var folder = new EdgeFolder();
        var asked = $"--edges {folder.Write(Bridge)} --measure current-flow-betweenness --against-random 50";

        var answer = await RankAsync($"{asked} --format tsv --quiet");

        var bridge = answer.Cells("node", "quantile", "z").Select(c => c.Split('\t')).Single(c => c[0] == "m");
        double.Parse(bridge[1]).ShouldBeGreaterThan(0.95);
        double.Parse(bridge[2]).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_on_any_number_of_threads_and_another_seed_another()
    {
        const string asked = "--measure pagerank --against-random 8 --format tsv";
        var one = await RankAsync($"{asked} --seed 3 --threads 1");
        var two = await RankAsync($"{asked} --seed 3 --threads 2");
        var other = await RankAsync($"{asked} --seed 4");

        two.ShouldBe(one);
        other.Output.ShouldNotBe(one.Output);
    }

    [Fact]
    public async Task The_table_says_what_it_was_held_against_and_with_which_seed()
    {
        var answer = await RankAsync("--measure betweenness --against-random 5 --seed 9");

        answer.Output.ShouldContain(
            "quantile and z: against 5 random networks of the same in- and out-degrees, 10 steps a tie, seed 9"
        );
    }

    [Fact]
    public async Task What_a_random_network_does_not_have_stands_without_comparison_among_all()
    {
        var answer = await RankAsync("--measure all --against-random 2 --format tsv");

        answer.Errors.ShouldBe("");
        var dependence = answer
            .Cells("measure", "quantile", "z", "against_random")
            .Where(l => l.StartsWith("dep"))
            .ToList();
        dependence.ShouldNotBeEmpty();
        dependence.ShouldAllBe(cells => cells == "dependence\t\t\t");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("tsv")]
    [InlineData("table")]
    public async Task An_edge_list_is_held_against_random_networks_too(string format)
    {
        using var folder = new EdgeFolder();
        var asked = $"--edges {folder.Write(Kite)} --measure triangles --against-random 4";

        var answer = await RankAsync($"{asked} --format {format} --quiet");

        // No other network has these degrees.
        switch (format)
        {
            case "json":
                using (var json = JsonDocument.Parse(answer.Output))
                {
                    var ranking = json.RootElement.GetProperty("rankings")[0];
                    ranking
                        .GetProperty("against_random")
                        .GetString()!
                        .ShouldStartWith("against 4 random networks of the same degrees");
                    var first = ranking.GetProperty("nodes")[0];
                    first.GetProperty("quantile").GetDouble().ShouldBe(0.5);
                    first.GetProperty("z").ValueKind.ShouldBe(JsonValueKind.Null);
                }

                break;
            case "tsv":
                answer.OutputLines[0].ShouldStartWith("measure\tnode\tscore\trank\ttied\tquantile\tz\t");
                answer.OutputLines[1].ShouldStartWith("triangles\ta\t1\t1\ttrue\t0.5\t\t");
                break;
            default:
                answer.Output.ShouldContain("| rank | node | score | quantile | z |");
                break;
        }
    }

    [Theory]
    [InlineData(
        "--measure dependence --against-random 5",
        "dependence compares families of ties, which random networks do not have"
    )]
    [InlineData("--measure pagerank --against-random 0", "--against-random 0 compares nothing; expected 1 or more")]
    [InlineData("--measure pagerank --against-random many", "'many' in --against-random is not a whole number")]
    [InlineData(
        "--measure tie-betweenness --against-random 5",
        "--against-random is about single nodes; tie-betweenness ranks ties"
    )]
    public async Task What_cannot_be_compared_is_refused(string arguments, string expected)
    {
        var answer = await RankAsync(arguments);

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    private static Task<Answer> RankAsync(string arguments) => Kazcsto.AnswerAsync(League.Root, $"rank {arguments}");
}
