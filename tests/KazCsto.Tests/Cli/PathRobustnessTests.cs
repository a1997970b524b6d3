using System.Text.Json;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>robust --path</c>, from outside.</summary>
public sealed class PathRobustnessTests
{
    [Fact]
    public async Task The_fewest_claims_are_told_as_sentences_with_their_rows()
    {
        var answer = await AnswerAsync("robust --path leader:nils institution:league");

        answer.Output.ShouldContain("From Nils of Hazel to League of Forest States");
        answer.Output.ShouldContain("Paths over ties in force, taken either way");
        answer.Output.ShouldContain("4: with fewer wrong a path remains, and one set of 4 leaves none.");
        answer.Output.ShouldMatch(@"not: Nils .+\n.+ \[[A-F][1-6]\]  seeds/\w+\.csv:\d+");
        answer.Output.ShouldContain("was left out, and what is left weighed anew");
    }

    [Fact]
    public async Task Who_hangs_on_one_claim_hangs_on_its_source()
    {
        var answer = await AnswerAsync("robust --path leader:rita state:maple");

        answer.Output.ShouldContain("One: 2 sets of a single claim leave no path.");
        answer.Output.ShouldContain("1. No path remains if this claim is wrong:");
        answer.Output.ShouldContain("without any one of these no path remains:\n  Atlas 2020");
    }

    [Fact]
    public async Task For_a_program_each_claim_of_a_set_is_a_row()
    {
        var answer = await AnswerAsync("robust --path state:oak state:hazel --projection security --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var fewest = rows
            .RootElement.EnumerateArray()
            .Where(r => r.GetProperty("test").GetString() == "fewest-claims")
            .ToList();
        var most = fewest[0].GetProperty("claims_at_most").GetInt32();
        fewest.Count(r => r.GetProperty("set").GetInt32() == 1).ShouldBe(most);
        fewest.ShouldAllBe(r => r.GetProperty("claims_at_least").GetInt32() == most);
        fewest.ShouldAllBe(r => r.GetProperty("row").GetString()!.StartsWith("seeds/"));
    }

    [Fact]
    public async Task With_few_hops_allowed_fewer_claims_are_enough()
    {
        const string Path = "robust --path state:oak state:hazel --format tsv";

        var any = await AnswerAsync(Path);
        var direct = await AnswerAsync(Path + " --max-hops 1");

        Number(direct).ShouldBeLessThan(Number(any));

        static int Number(Answer answer) =>
            int.Parse(
                answer.OutputLines[1].Split('\t')[answer.OutputLines[0].Split('\t').IndexOf("claims_at_most")],
                System.Globalization.CultureInfo.InvariantCulture
            );
    }

    [Fact]
    public async Task The_same_bytes_come_from_any_number_of_threads()
    {
        const string Path = "robust --path state:oak state:hazel --projection influence --threads ";

        (await AnswerAsync(Path + "2")).Output.ShouldBe((await AnswerAsync(Path + "1")).Output);
    }

    [Fact]
    public async Task Paths_have_no_picture_of_choices()
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, "robust --path leader:rita state:maple --format svg");

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("paths have no picture of choices");
    }

    [Fact]
    public async Task Nodes_that_are_not_joined_need_nothing_wrong()
    {
        var answer = await Kazcsto.AnswerAsync(
            League.Root,
            "robust --path state:yew state:hazel --projection influence"
        );

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("there is no path; nothing need be wrong");
    }

    [Theory]
    [InlineData("robust --path state:oak", "--path")]
    [InlineData("robust --path state:oak state:hazle", "did you mean 'state:hazel'?")]
    [InlineData("robust --path state:oak state:oak", "needs no path to itself")]
    [InlineData("robust --path state:oak state:hazel --max-hops 0", "--max-hops 0 allows no path")]
    [InlineData("robust --path state:oak state:hazel --projection influenc", "did you mean 'influence'?")]
    [InlineData(
        "robust --path state:oak state:hazel --measure pagerank",
        "--measure belongs to a ranking and --path to paths"
    )]
    [InlineData("robust --path state:oak state:hazel --top 2", "--top belongs to a ranking")]
    [InlineData("robust --measure pagerank --max-hops 2", "add --path A B")]
    public async Task A_slip_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain(expected);
    }

    private static async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
