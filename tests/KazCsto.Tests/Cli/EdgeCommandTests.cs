using System.Text.Json;
using KazCsto.Tests.Graphs.EdgeLists;

namespace KazCsto.Tests.Cli;

/// <summary>rank --edges, seen from outside: no data folder is needed.</summary>
public sealed class EdgeCommandTests : IDisposable
{
    private const string Kite = "a b\na c\nb c\nc d\nd d\nb a\n# remark\n";

    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_table_shows_ranks_with_their_ties_and_the_convention()
    {
        _folder.Write(Kite);

        var answer = await RunAsync("rank --edges ties.el --measure degree --top 3");

        (answer.ExitCode, answer.Errors).ShouldBe(
            (0, "ties.el: 4 nodes, 4 ties, undirected; 1 loop dropped; 1 duplicate merged; 7 lines, 1 comment\n")
        );
        answer
            .OutputLines.Where(l => !l.StartsWith('+'))
            .ShouldBe([
                "degree: is tied to many others",
                "ties.el: 4 nodes, 4 ties, undirected; number of distinct neighbours, whichever way the arc runs",
                "| rank | node | score |",
                "|------+------+-------|",
                "| 1    | c    |     3 |",
                "| 2=   | a    |     2 |",
                "| 2=   | b    |     2 |",
            ]);
    }

    [Fact]
    public async Task A_tie_at_the_end_is_listed_whole()
    {
        _folder.Write(Kite);

        var answer = await AnswerAsync("rank --edges ties.el --measure degree --top 2");

        answer.Output.ShouldContain("| 2=   | a    |     2 |\n| 2=   | b    |     2 |\n");
    }

    [Theory]
    [InlineData("table", "| 1    | hub  |    30 |\n+------+------+-------+\n  2=: 30 nodes share the score 1\n", 1)]
    [InlineData("tsv", "degree\t29\t1\t2\ttrue", 31)]
    public async Task A_long_tie_at_the_end_is_one_line_and_whole_in_rows(string format, string expected, int lines)
    {
        _folder.Write(string.Concat(Enumerable.Range(0, 30).Select(i => $"hub {i}\n")));

        var answer = await AnswerAsync($"rank --edges ties.el --measure degree --top 2 --format {format}");

        answer.Output.ShouldContain(expected);
        answer.OutputLines.Count(l => l.Contains("hub") || l.Contains("degree\t")).ShouldBe(lines);
    }

    [Theory]
    [InlineData("degree", "4 nodes have one score, 2: none is before another.")]
    [InlineData("tie-betweenness", "4 ties have one score, 0.3333: none is before another.")]
    public async Task Where_all_are_equal_nobody_is_listed(string measure, string expected)
    {
        _folder.Write("a b\nb c\nc d\nd a\n");

        var answer = await AnswerAsync($"rank --edges ties.el --measure {measure} --top 2");

        answer.OutputLines[^1].Trim().ShouldBe(expected);
        answer.Output.ShouldNotContain("rank");
    }

    [Fact]
    public async Task Quiet_says_nothing_of_what_was_read()
    {
        _folder.Write(Kite);

        var answer = await RunAsync("rank --edges ties.el --measure degree --quiet");

        (answer.ExitCode, answer.Errors).ShouldBe((0, ""));
    }

    [Fact]
    public async Task A_header_is_told_without_what_could_move_the_cursor()
    {
        _folder.Write($"source,target,\u001B[2J{new string('x', 100)}\n1,2,3\n");

        var answer = await AnswerAsync("rank --edges ties.el --measure degree --columns source,target,-");

        answer.Errors.ShouldEndWith(
            $"; 2 lines, 0 comments; header 'source,target,\uFFFD[2J{new string('x', 42)}...'\n"
        );
    }

    [Fact]
    public async Task JSON_holds_the_counts_and_the_rankings()
    {
        _folder.Write(Kite);

        var answer = await AnswerAsync("rank --edges ties.el --measure degree --format json");

        using var json = JsonDocument.Parse(answer.Output);
        var root = json.RootElement;
        root.GetProperty("directed").GetBoolean().ShouldBeFalse();
        root.GetProperty("columns").EnumerateArray().Select(c => c.GetString()).ShouldBe(["source", "target"]);
        Counts("nodes", "ties", "loops_dropped", "duplicates_merged", "rows", "lines", "comments")
            .ShouldBe([4, 4, 1, 1, 6, 7, 1]);
        var ranking = root.GetProperty("rankings").EnumerateArray().Single();
        ranking.GetProperty("measure").GetString().ShouldBe("degree");
        ranking.GetProperty("convention").GetString().ShouldNotBeNullOrEmpty();
        ranking
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(n => n.ToString().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal))
            .ShouldBe([
                """{"node":"c","score":3,"rank":1,"tied":false}""",
                """{"node":"a","score":2,"rank":2,"tied":true}""",
                """{"node":"b","score":2,"rank":2,"tied":true}""",
                """{"node":"d","score":1,"rank":4,"tied":false}""",
            ]);

        IEnumerable<int> Counts(params string[] names) => names.Select(name => root.GetProperty(name).GetInt32());
    }

    [Fact]
    public async Task JSON_of_several_measures_says_once_what_was_read()
    {
        _folder.Write(Kite);

        var answer = await AnswerAsync("rank --edges ties.el --measure all --format json --quiet");

        using var json = JsonDocument.Parse(answer.Output);
        var measures = json.RootElement.GetProperty("rankings").EnumerateArray().Select(Name).ToList();
        measures.Count.ShouldBeGreaterThan(10);
        measures.ShouldBeUnique();

        static string? Name(JsonElement ranking) => ranking.GetProperty("measure").GetString();
    }

    [Fact]
    public async Task TSV_holds_as_many_as_asked_for_and_leaves_blank_what_is_not_defined()
    {
        _folder.Write("a b\nc c\n");

        var answer = await AnswerAsync("rank --edges ties.el --measure constraint --format tsv --top all");

        answer.OutputLines[0].ShouldStartWith("measure\tnode\tscore\trank\ttied\t");
        answer
            .Cells("node", "score", "rank", "tied", "directed", "network_nodes", "network_ties")
            .ShouldBe(["a\t1\t1\ttrue\tfalse\t3\t1", "b\t1\t1\ttrue\tfalse\t3\t1", "c\t\t\tfalse\tfalse\t3\t1"]);
        answer.Cells("convention").ShouldAllBe(text => text.StartsWith("Burt;"));
    }

    [Theory]
    [InlineData(
        "",
        "degree closeness harmonic pagerank eigenvector katz bonacich-power hubs authorities betweenness current-flow-betweenness constraint effective-size efficiency hierarchy core-number triangles clustering",
        "strength"
    )]
    [InlineData(
        "--directed --columns source,target,strength",
        "out-degree in-degree out-strength in-strength pagerank eigenvector katz bonacich-power hubs authorities constraint effective-size efficiency hierarchy core-number triangles clustering",
        "out-closeness in-closeness out-harmonic in-harmonic betweenness current-flow-betweenness"
    )]
    [InlineData(
        "--columns source,target,length",
        "degree closeness harmonic pagerank eigenvector katz bonacich-power hubs authorities betweenness current-flow-betweenness constraint effective-size efficiency hierarchy core-number triangles clustering",
        "strength"
    )]
    [InlineData(
        "--columns source,target,strength --length 1/strength",
        "degree strength closeness harmonic pagerank eigenvector katz bonacich-power hubs authorities betweenness current-flow-betweenness constraint effective-size efficiency hierarchy core-number triangles clustering",
        ""
    )]
    public async Task All_measures_are_those_that_apply_and_the_others_are_told(
        string options,
        string measures,
        string left
    )
    {
        _folder.Write(options.Contains("columns", StringComparison.Ordinal) ? "a b 2\nb c 1\nc a 1\nc d 1\n" : Kite);

        var answer = await AnswerAsync($"rank --edges ties.el --measure all --top 1 --format tsv --quiet {options}");

        answer.OutputLines.Skip(1).Select(l => l.Split('\t')[0]).Distinct().ShouldBe(measures.Split(' '));
        answer
            .ErrorLines.Select(l => l.Split(':')[1].Replace(" without ", "", StringComparison.Ordinal))
            .ShouldBe(left.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--by hops", "by hops")]
    [InlineData("--by length", "by length")]
    [InlineData("", "by length")]
    public async Task A_column_of_lengths_is_measured_by_unless_hops_are_asked_for(string options, string expected)
    {
        _folder.Write("a b 2\nb c 1\n");

        var answer = await AnswerAsync(
            $"rank --edges ties.el --columns source,target,length --measure harmonic {options}"
        );

        answer.OutputLines[1].ShouldContain(expected);
    }

    [Fact]
    public async Task Small_scores_show_their_first_digits()
    {
        _folder.Write(string.Concat(Enumerable.Range(1, 3000).Select(i => $"0 {i}\n")));

        var answer = await AnswerAsync("rank --edges ties.el --measure constraint --top 1");

        answer.OutputLines[^2].ShouldBe("| 1    | 0    | 0.000333333 |");
    }

    [Fact]
    public async Task A_pipe_is_read_like_a_file()
    {
        using var process = Kazcsto.Start(
            _folder.Folder,
            ["rank", "--edges", "/dev/stdin", "--measure", "degree", "--format", "tsv", "--quiet"]
        );
        process.StandardInput.BaseStream.Write(EdgeFolder.Packed("1 2\n2 3\n"));
        process.StandardInput.Close();

        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        output.ShouldContain("degree\t2\t2\t1\tfalse\t");
    }

    private Task<Answer> RunAsync(string arguments) => Kazcsto.RunAsync(_folder.Folder, arguments);

    private async Task<Answer> AnswerAsync(string arguments)
    {
        var file = Path.Combine(_folder.Folder, "ties.el");
        var answer = await Kazcsto.AnswerAsync(
            _folder.Folder,
            arguments.Replace("ties.el", file, StringComparison.Ordinal)
        );
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
