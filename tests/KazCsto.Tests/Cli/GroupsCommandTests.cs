using KazCsto.Tests.Graphs.EdgeLists;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class GroupsCommandTests : IDisposable
{
    private const string TwoTriangles = "a b\nb c\nc a\nc d\nd e\ne f\nf d\ng g\n";

    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--method louvain --runs 10")]
    [InlineData("--quality cpm --resolution 0.3")]
    public async Task Two_triangles_with_a_tie_between_are_two_groups(string options)
    {
        var answer = await OfEdgesAsync($"{options} --format tsv");

        answer.Errors.ShouldBe("");
        answer.OutputLines[0].ShouldStartWith("group\tnode\tstability\tquality\tagreement\t");
        var groups = answer
            .OutputLines.Skip(1)
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => cells[1])
            .Select(g => string.Join(' ', g.Order()));
        groups.ShouldBe(["a b c", "d e f", "g"]);
    }

    [Fact]
    public async Task The_table_gives_names_stability_and_quality()
    {
        var answer = await OfEdgesAsync("--runs 5 --seed 2");

        answer
            .OutputLines[0]
            .ShouldBe("3 groups, modularity 0.3571; agreement of two runs 1 (1 always, 0 as by chance)");
        answer.Output.ShouldContain("rounds of 5 runs");
        answer.Output.ShouldContain("seed 2");
        answer.Output.ShouldContain("Group 1: 3 nodes\n  c 1.00, a 1.00, b 1.00\n");
        answer.Output.ShouldContain("Group 3: 1 node\n  g -\n");
    }

    [Fact]
    public async Task A_table_shows_no_more_groups_and_members_than_asked_for()
    {
        var answer = await OfEdgesAsync("--top 1");

        answer.Output.ShouldContain("Group 1: 3 nodes\n  c 1.00, and 2 more\n");
        answer.Output.ShouldNotContain("Group 2");
        answer.Output.ShouldEndWith("and 2 more; --top all shows them\n");
    }

    [Fact]
    public async Task Neighbours_on_the_map_share_a_group_and_far_regions_do_not()
    {
        var answer = await GroupsAsync("--projection contagion --format tsv");

        var byName = answer
            .OutputLines.Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[2], cells => cells[0]);
        byName["Alder"].ShouldBe(byName["Aspen"]);
        byName["Holly"].ShouldBe(byName["Rowan"]);
        byName["Alder"].ShouldNotBe(byName["Rowan"]);
    }

    [Fact]
    public async Task No_number_of_threads_changes_the_groups()
    {
        var one = await GroupsAsync("--method label-propagation --threads 1 --format json");
        var two = await GroupsAsync("--method label-propagation --threads 2 --format json");

        two.ShouldBe(one);
    }

    [Fact]
    public async Task Given_groups_are_told_in_numbers_without_those_who_have_none()
    {
        var file = _folder.Write("node,group\na,x\nb,x\nc,x\nd,y\ne,y\nf,y\n", "groups.csv");

        var answer = await OfEdgesAsync($"--groups {file} --format tsv");

        answer
            .OutputLines.Select(l => string.Join(' ', l.Split('\t')[..4]))
            .ShouldBe([
                "what group nodes value",
                "modularity  6 0.357142857143",
                "e-i-index  6 -0.714285714286",
                "assortativity  6 0.714285714286",
                "e-i-index x 3 -0.5",
                "e-i-index y 3 -0.5",
            ]);
    }

    [Theory]
    [InlineData(
        "--quality cpm",
        "--quality cpm needs a --resolution: the density that a group must exceed, as strength per pair of nodes, such as 0.1"
    )]
    [InlineData(
        "--method label-propagation --resolution 2",
        "label-propagation does not listen to --resolution; leiden and louvain do"
    )]
    [InlineData(
        "--method label-propagation --quality cpm",
        "label-propagation does not listen to --quality; leiden and louvain do"
    )]
    [InlineData("--runs 1", "--runs 1 is not possible; expected 2 to 100000")]
    [InlineData("--resolution -1", "--resolution -1 is not possible; expected 0 or more")]
    [InlineData("--resolution high", "'high' is not a number")]
    [InlineData("--method leidn", "'leidn' is not valid here; did you mean 'leiden'?")]
    [InlineData("--given kind --runs 5", "--runs says how groups are sought, and --given gives them")]
    [InlineData("--given kind --groups x", "--given and --groups both give groups; take one of them")]
    [InlineData(
        "--given knid",
        "'knid' in --given is not a property, nor kind, nor a tie such as member-of=institution:csto; did you mean 'kind'?"
    )]
    public async Task Wrong_usage_is_told_in_one_line(string arguments, string expected)
    {
        var answer = await GroupsAsync(arguments);

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    private Task<Answer> OfEdgesAsync(string options) =>
        GroupsAsync($"--edges {_folder.Write(TwoTriangles)} --quiet {options}");

    private static Task<Answer> GroupsAsync(string arguments) =>
        Kazcsto.AnswerAsync(League.Root, $"groups {arguments}");
}
