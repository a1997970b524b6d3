using KazCsto.Tests.Graphs.EdgeLists;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class RolesCommandTests : IDisposable
{
    // b carries from one group to another, and d within its own.
    private const string Arcs = "a b\nb c\nc d\nd e\n";
    private const string Groups = "node,group\na,x\nb,x\nc,y\nd,y\ne,y\n";

    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_broker_has_its_roles_by_name()
    {
        var answer = await OfEdgesAsync(Groups, "--format tsv --quiet");

        answer.Errors.ShouldBe("");
        answer.OutputLines[0].ShouldStartWith("node\tgroup\trole\tcount\texpected\tz\t");
        var counts = answer
            .OutputLines.Skip(1)
            .Select(line => line.Split('\t'))
            .Where(cells => cells[3] != "0")
            .Select(cells => $"{cells[0]} {cells[1]} {cells[2]} {cells[3]}");
        counts.ShouldBe([
            "b x representative 1",
            "b x total 1",
            "c y gatekeeper 1",
            "c y total 1",
            "d y coordinator 1",
            "d y total 1",
        ]);
    }

    [Fact]
    public async Task Nodes_without_a_group_and_lines_without_a_node_are_told()
    {
        var answer = await OfEdgesAsync("node,group\na,x\nb,x\nc,y\nnobody,y\n", "--format tsv");

        answer.ExitCode.ShouldBe(0);
        answer.ErrorLines[1].ShouldStartWith("kazcsto: 1 line of ");
        answer.ErrorLines[2].ShouldStartWith("kazcsto: 2 nodes without a group by ");
        answer.OutputLines.Skip(1).ShouldAllBe(line => line.StartsWith("b\t"));
    }

    [Fact]
    public async Task Who_has_neighbours_in_and_out_of_the_League_is_the_first_broker_at_its_borders()
    {
        var answer = await RolesAsync("--by member-of=institution:league --projection contagion --format tsv");

        // Of the neighbours of Hazel, Holly and Oak are members, Cedar and Yew are none, and no two of them are neighbours.
        answer
            .Cells("node", "role", "count")
            .Take(6)
            .ShouldBe([
                "state:hazel\tcoordinator\t2",
                "state:hazel\titinerant\t2",
                "state:hazel\trepresentative\t4",
                "state:hazel\tgatekeeper\t4",
                "state:hazel\tliaison\t0",
                "state:hazel\ttotal\t12",
            ]);
    }

    [Fact]
    public async Task Where_the_groups_of_the_others_are_dealt_out_the_total_is_what_was_expected()
    {
        var answer = await RolesAsync("--by kind --against groups --top 1 --format tsv");

        var total = answer.OutputLines[^1].Split('\t');
        (total[3], total[5], total[6]).ShouldBe(("total", total[4], ""));
    }

    [Fact]
    public async Task The_table_names_the_roles_and_what_they_are_held_against()
    {
        var answer = await RolesAsync("--by kind --top 2");

        answer.Output.ShouldStartWith("Brokers between groups by kind: institution 2, leader 9");
        answer.Output.ShouldContain("null: arcs drawn at random");
        answer.Output.ShouldContain("| gatekeeper ");
        answer.OutputLines.Where(l => l.StartsWith('|')).ShouldAllBe(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("", "name an attribute with --by, such as --by member-of=institution:csto, or a file with --groups")]
    [InlineData("--edges nowhere.el", "name a file of node,group with --groups")]
    [InlineData(
        "--edges nowhere.el --by kind",
        "--by is about the network of the data folder; an edge list has nothing of the kind"
    )]
    [InlineData("--by kind --groups x", "--by and --groups both give groups; take one of them")]
    [InlineData(
        "--by ruel",
        "'ruel' in --by is not a property, nor kind, nor a tie such as member-of=institution:csto; did you mean 'rule'?"
    )]
    [InlineData("--by membr-of=x", "'membr-of' in --by is not a kind of tie; did you mean 'member-of'?")]
    [InlineData(
        "--by member-of=institution:leage",
        "'institution:leage' in --by is not a node; did you mean 'institution:league'?"
    )]
    [InlineData("--by kind --top 0", "--top 0 shows nothing; expected 1 or more")]
    [InlineData("--by kind --against chance", "'chance' is not valid here; expected arcs or groups")]
    public async Task Wrong_usage_is_told_in_one_line(string arguments, string expected)
    {
        var answer = await RolesAsync(arguments);

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    [Theory]
    [InlineData("node,group\na,x\na,y\n", ":3: a is in the group 'x' already")]
    [InlineData("node,group\na\n", ":2: the row has 1 cells; the header has 2")]
    [InlineData("node,group\na,\n", ":2: the group is missing")]
    [InlineData("", ": the file is empty; its first line must be node,group")]
    [InlineData("node,group\nz,x\n", "no node has a group by ")]
    public async Task A_wrong_file_of_groups_is_told_with_its_line(string groups, string expected)
    {
        var answer = await OfEdgesAsync(groups, "--quiet");

        (answer.ExitCode, answer.Output).ShouldBe((1, ""));
        answer.Errors.ShouldContain(expected);
    }

    [Fact]
    public async Task Where_nobody_is_between_two_others_there_is_no_answer()
    {
        var answer = await RolesAsync("--by rule --quiet");

        (answer.ExitCode, answer.Output).ShouldBe((1, ""));
        answer.Errors.ShouldStartWith("kazcsto: nobody is between two others");
    }

    private Task<Answer> OfEdgesAsync(string groups, string options)
    {
        var (edges, file) = (_folder.Write(Arcs), _folder.Write(groups, "groups.csv"));
        return RolesAsync($"--edges {edges} --directed --groups {file} {options}");
    }

    private static Task<Answer> RolesAsync(string arguments) => Kazcsto.AnswerAsync(League.Root, $"roles {arguments}");
}
