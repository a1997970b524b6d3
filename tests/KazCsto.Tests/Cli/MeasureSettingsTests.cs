using System.Globalization;
using KazCsto.Tests.Graphs.EdgeLists;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class MeasureSettingsTests
{
    [Theory]
    [InlineData("katz --beta 0.1", "katz does not listen to --beta; bonacich-power does")]
    [InlineData("pagerank --error 0.1", "pagerank does not listen to --error; sampled-betweenness does")]
    [InlineData("betweenness --certainty 0.5", "betweenness does not listen to --certainty; sampled-betweenness does")]
    [InlineData("katz --damping 0.5", "katz does not listen to --damping; pagerank does")]
    [InlineData("katz --restart state:hazel", "katz does not listen to --restart; pagerank does")]
    [InlineData("katz --dangling restart", "katz does not listen to --dangling; pagerank does")]
    [InlineData(
        "sampled-betweenness --by length",
        "sampled-betweenness does not listen to --by; out-closeness, in-closeness, out-harmonic and others do"
    )]
    [InlineData("pagerank --group state:oak", "pagerank does not listen to --group; betweenness does")]
    [InlineData("sampled-betweenness --error 2", "--error 2 is not possible; expected between 0 and 1")]
    [InlineData("sampled-betweenness --certainty 1", "--certainty 1 is not possible; expected between 0 and 1")]
    [InlineData("sampled-betweenness --error few", "'few' is not a number")]
    [InlineData(
        "pagerank --restart state:hazle",
        "'state:hazle' in --restart is not a node of the projection 'influence'; did you mean 'state:hazel'?"
    )]
    [InlineData(
        "betweenness --group state:oak,state:hazle",
        "'state:hazle' in --group is not a node of the projection 'influence'; did you mean 'state:hazel'?"
    )]
    [InlineData("betweenness --group state:oak --kind state", "--kind is about single nodes; a group has one score")]
    [InlineData("tie-betweenness --kind state", "--kind is about single nodes; tie-betweenness ranks ties")]
    [InlineData(
        "tie-betweenness --projection obligation",
        "the projection 'obligation' gives no lengths, so distances can only count hops; add --by hops"
    )]
    [InlineData(
        "current-flow-betweenness --projection influence",
        "the projection 'influence' has a direction, and current-flow-betweenness is for ties without one"
    )]
    [InlineData(
        "bonacich-power --beta 3",
        "beta 3 is too far from 0: it must lie between -0.210515 and 0.210515, which is 1 / spectral radius"
    )]
    public async Task What_a_measure_does_not_listen_to_or_cannot_be_is_refused(string measure, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, $"rank --measure {measure}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    [Fact]
    public async Task All_measures_are_those_that_say_most_and_each_is_on_a_projection_that_it_can_rank()
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, "rank --measure all --top 1 --format tsv");

        answer.Errors.ShouldBe("");
        var measures = answer.OutputLines.Skip(1).Select(l => l.Split('\t')[2]).Distinct().ToList();
        measures.ShouldContain("current-flow-betweenness");
        measures.ShouldContain("core-number");
        measures.ShouldNotContain("sampled-betweenness");
        measures.ShouldNotContain("out-eccentricity");
    }

    [Fact]
    public async Task What_all_measures_cannot_do_on_one_projection_is_told_and_left_out()
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, "rank --measure all --projection contagion --format tsv");

        answer.ExitCode.ShouldBe(0);
        answer.ErrorLines.ShouldBe([
            "kazcsto: without dependence: the projection 'contagion' names no families of ties; use --projection security",
        ]);
    }

    [Fact]
    public async Task A_walk_that_restarts_at_a_node_stays_near_it()
    {
        var usual = await AlderAsync("");
        var near = await AlderAsync(" --restart state:alder --dangling restart");

        near.ShouldBeGreaterThan(2 * usual);

        static async Task<double> AlderAsync(string options)
        {
            var answer = await Kazcsto.AnswerAsync(
                League.Root,
                $"rank --measure pagerank{options} --kind state --top all --format tsv"
            );
            var row = answer.OutputLines.Single(l => l.Contains("\tstate:alder\t"));
            return double.Parse(row.Split('\t')[6], CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task The_score_of_a_walk_that_restarts_is_explained_with_the_same_restart()
    {
        const string asked = "--measure pagerank --restart state:alder --format tsv";
        var ranked = await Kazcsto.AnswerAsync(League.Root, $"rank {asked} --kind state --top all");
        var explained = await Kazcsto.AnswerAsync(League.Root, $"explain state:alder {asked}");

        var score = ranked.OutputLines.Single(l => l.Contains("\tstate:alder\t")).Split('\t')[6];
        explained.OutputLines[1].Split('\t')[1].ShouldBe(score);
    }

    [Fact]
    public async Task Ties_are_ranked_with_both_their_ends()
    {
        using var files = new EdgeFolder();
        var path = files.Write("a b\nb c\nc d\n");

        var answer = await Kazcsto.AnswerAsync(
            League.Root,
            $"rank --edges {path} --measure tie-betweenness --format tsv"
        );

        answer.OutputLines[0].ShouldStartWith("measure\tfrom\tto\tscore\trank\ttied\t");
        answer
            .OutputLines.Skip(1)
            .Select(line => string.Join('\t', line.Split('\t')[..6]))
            .ShouldBe([
                "tie-betweenness\tb\tc\t0.666666666667\t1\tfalse",
                "tie-betweenness\ta\tb\t0.5\t2\ttrue",
                "tie-betweenness\tc\td\t0.5\t2\ttrue",
            ]);
    }

    [Theory]
    [InlineData("--group b --group x,y", "b,x,y")]
    [InlineData("--group b", "b")]
    public async Task A_group_has_one_score_and_an_id_may_have_a_comma(string group, string told)
    {
        using var files = new EdgeFolder();
        var path = files.Write("a;b\nb;c\nc;x,y\n");

        var answer = await Kazcsto.AnswerAsync(
            League.Root,
            $"rank --edges {path} --measure betweenness {group} --format tsv"
        );

        answer.OutputLines.Length.ShouldBe(2, answer.Errors);
        answer
            .OutputLines[1]
            .Split('\t')[..4]
            .ShouldBe(["group-betweenness", told, told == "b" ? "0.666666666667" : "1", told == "b" ? "2" : "1"]);
    }
}
