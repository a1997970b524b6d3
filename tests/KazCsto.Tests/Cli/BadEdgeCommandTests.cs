using System.Diagnostics;
using KazCsto.Tests.Graphs.EdgeLists;

namespace KazCsto.Tests.Cli;

/// <summary>Edge lists that are wrong, asked for wrongly, too large or interrupted: one clear message, and nothing left behind.</summary>
public sealed class BadEdgeCommandTests : IDisposable
{
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1 2\n3\n", "", "ties.el:2: 1 column; expected 2 (source, target)")]
    [InlineData("1 2 x\n", "", "ties.el:1: 3 columns; say what they are: --columns source,target,")]
    [InlineData("1 2 1\n1 3 x\n", "length", "ties.el:2: 'x' is not a number; expected a length")]
    [InlineData("1 2 -1\n", "length", "ties.el:1: '-1' is not a length; a length is above 0")]
    [InlineData("1 2 0\n", "strength", "ties.el:1: '0' is not a strength; a strength is above 0")]
    [InlineData("1 2 NaN\n", "length", "ties.el:1: 'NaN' is not a length; a length is above 0")]
    [InlineData("", "", "ties.el: there is no tie in it; expected rows such as '1 2'")]
    public async Task A_bad_edge_list_is_told_with_its_line(string text, string third, string expected)
    {
        _folder.Write(text);
        var columns = third.Length > 0 ? $" --columns source,target,{third}" : "";

        var answer = await RunAsync($"rank --edges ties.el --measure degree{columns}");

        ShouldBeRefused(answer, expected);
    }

    [Fact]
    public async Task A_packed_file_that_was_cut_off_is_told()
    {
        _folder.Write(EdgeFolder.Packed("1 2\n2 3\n")[..^3]);

        var answer = await RunAsync("rank --edges ties.el --measure degree");

        ShouldBeRefused(answer, "ties.el:3: the gzip data is cut off or damaged");
    }

    [Theory]
    [InlineData("tie.el", "tie.el: there is no such file; did you mean 'ties.el'?")]
    [InlineData(".", ". is a folder; expected a file with a tie a line")]
    public async Task What_is_no_file_is_told(string file, string expected)
    {
        _folder.Write("1 2\n");

        ShouldBeRefused(await RunAsync($"rank --edges {file} --measure degree"), expected);
    }

    [Theory]
    [InlineData(
        "--directed --measure closeness",
        "the arcs have a direction, so 'closeness' could be out-closeness or in-closeness; say which"
    )]
    [InlineData("--measure closenes", "'closenes' is not a measure; did you mean 'closeness'?")]
    [InlineData("--measure dependence", "'dependence' is not a measure")]
    [InlineData(
        "--measure degree --kind state",
        "--kind is about the network of the data folder; an edge list has nothing of the kind"
    )]
    [InlineData(
        "--measure degree --at all",
        "--at is about the network of the data folder; an edge list has nothing of the kind"
    )]
    [InlineData(
        "--measure degree --columns source,target,weight",
        "'weight' in --columns is not a kind of column; expected source, target, strength, length or -"
    )]
    [InlineData(
        "--measure degree --columns source,length",
        "--columns source,length names 0 columns target; expected one"
    )]
    [InlineData(
        "--measure degree --columns source,target,length,length",
        "--columns source,target,length,length names 2 columns length; expected at most one"
    )]
    [InlineData(
        "--measure degree --length 1/strength",
        "--length 1/strength needs a column of strengths and none of lengths; say so with --columns source,target,strength"
    )]
    [InlineData("--measure degree --length 2", "'2' is not valid here; expected 1/strength")]
    [InlineData("--measure degree --skip-lines -1", "--skip-lines is below 0; expected a number of lines")]
    [InlineData("--measure degree --damping 0.5", "degree does not listen to --damping; pagerank does")]
    [InlineData("--measure pagerank --damping 1", "--damping 1 is not possible; expected 0 up to below 1")]
    [InlineData("--measure pagerank --damping much", "'much' is not a number")]
    [InlineData("--measure degree --threads 0", "--threads 0 does nothing; expected 1 or more")]
    [InlineData("--measure degree --seed -1", "'-1' in --seed is not a whole number")]
    [InlineData(
        "--measure strength",
        "ties.el gives no strengths, which strength needs; name their column with --columns source,target,strength"
    )]
    [InlineData(
        "--measure closeness --by length",
        "ties.el gives no lengths; name their column with --columns source,target,length, or count hops with --by hops"
    )]
    public async Task Wrong_usage_is_told_in_one_line(string options, string expected)
    {
        var file = _folder.Write("1 2\n");

        var answer = await Kazcsto.AnswerAsync(_folder.Folder, $"rank --edges {file} --quiet {options}");

        ShouldBeUsage(answer, expected);
    }

    [Theory]
    [InlineData("closeness")]
    [InlineData("betweenness")]
    public async Task Strengths_that_nobody_converted_are_no_lengths(string measure)
    {
        var file = _folder.Write("1 2 3\n");

        var answer = await Kazcsto.AnswerAsync(
            _folder.Folder,
            $"rank --edges {file} --quiet --columns source,target,strength --measure {measure}"
        );

        ShouldBeUsage(
            answer,
            "ties.el gives strengths, and a strength is not a length; make strong ties short with --length 1/strength, or count hops with --by hops"
        );
    }

    [Theory]
    [InlineData("--directed")]
    [InlineData("--columns source,target")]
    [InlineData("--skip-lines 1")]
    [InlineData("--length 1/strength")]
    public async Task How_an_edge_list_is_read_says_nothing_without_one(string options)
    {
        var answer = await Kazcsto.AnswerAsync(_folder.Folder, $"rank --measure pagerank {options}");

        ShouldBeUsage(answer, $"{options.Split(' ')[0]} says how an edge list is read; name one with --edges");
    }

    [Fact]
    public async Task More_memory_than_there_is_is_foreseen()
    {
        var text = string.Concat(Enumerable.Repeat("1 2\n", 4_000_000));
        _folder.Write(EdgeFolder.Packed(text));

        var answer = await Kazcsto.RunAsync(
            _folder.Folder,
            ["rank", "--edges", "ties.el", "--measure", "degree"],
            // In hexadecimal; native code reads it without 0x only.
            ("DOTNET_GCHeapHardLimit", "4000000")
        );

        ShouldBeRefused(
            answer,
            "kazcsto: ties.el: a graph of about 4,000,000 rows takes about 0.09 GB of memory; there are 0.06 GB"
        );
    }

    [Fact]
    public async Task Reading_shows_its_progress_and_when_interrupted_leaves_nothing_behind()
    {
        using var process = Kazcsto.Start(
            _folder.Folder,
            ["rank", "--edges", "/dev/stdin", "--measure", "degree"],
            ("KAZCSTO_PROGRESS", "1")
        );
        var cancellation = TestContext.Current.CancellationToken;
        var told = "";
        var block = string.Concat(Enumerable.Repeat("1 2\n", 1 << 18));
        while (!told.Contains("reading stdin: ", StringComparison.Ordinal))
        {
            await process.StandardInput.WriteAsync(block.AsMemory(), cancellation);
            var letters = new char[1000];
            var some = process.StandardError.ReadAsync(letters, cancellation).AsTask();
            while (!some.IsCompleted)
            {
                await process.StandardInput.WriteAsync(block.AsMemory(), cancellation);
                await Task.Delay(50, cancellation);
            }

            told += new string(letters, 0, await some);
        }

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(cancellation);

        process.ExitCode.ShouldBe(130);
        (await process.StandardOutput.ReadToEndAsync(cancellation)).ShouldBe("");
        (await process.StandardError.ReadToEndAsync(cancellation)).ShouldNotContain("   at ");
        Directory.GetFileSystemEntries(_folder.Folder).ShouldBeEmpty();
    }

    private Task<Answer> RunAsync(string arguments) => Kazcsto.RunAsync(_folder.Folder, arguments);

    private static void ShouldBeRefused(Answer answer, string expected)
    {
        answer.ExitCode.ShouldBe(1, answer.Errors);
        answer.WithoutStackTrace().Output.ShouldBe("");
        answer.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(expected);
    }

    private void ShouldBeUsage(Answer answer, string expected)
    {
        answer.ExitCode.ShouldBe(2, answer.Errors);
        answer.WithoutStackTrace().Output.ShouldBe("");
        answer
            .ErrorLines[0]
            .Replace(_folder.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .ShouldStartWith($"kazcsto: {expected}");
    }
}
