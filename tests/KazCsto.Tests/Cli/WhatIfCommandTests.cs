using System.Text.Json;
using KazCsto.Cli.Options;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary><c>whatif</c>, from outside.</summary>
public sealed class WhatIfCommandTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public async Task Alone_it_lists_the_scenarios_with_their_reasons()
    {
        var answer = await AnswerAsync("whatif");

        answer.Output.ShouldContain("fort-closed: The base at the Fort closed\n    Closed with the base of Willow");
        (await AnswerAsync("whatif --format tsv")).OutputLines[0].ShouldBe("scenario\ttitle\twhy\tfile");
    }

    [Fact]
    public async Task What_goes_is_a_sentence_with_its_citation_and_what_stays_is_one_line()
    {
        var answer = await AnswerAsync("whatif no-dam");

        answer.Output.ShouldContain(
            "Goes: Oak leases Great Dam (115 million USD a year), since 1994-03-28  Yearbook 2021 ¶1 [A1]\n"
        );
        answer.Output.ShouldContain("betweenness of a state: Oak stays first (");
        answer.Output.ShouldContain("No obligation changes.\n");
        answer.Output.ShouldContain("Oak moves Hazel: Oak > Hazel, in 4 -> 2 ways");
        (await AnswerAsync("whatif hazel-outside")).Output.ShouldContain(
            "Goes: Hazel is a member of League of Forest States, since 2002-10-07  Yearbook 2021 ¶1 [A1] and 1 other claim\n"
        );
    }

    [Fact]
    public async Task For_a_program_each_line_is_a_row_with_its_facts()
    {
        var answer = await AnswerAsync("whatif fort-closed --format tsv");

        answer
            .OutputLines[0]
            .ShouldStartWith(
                "what\tdifferent\tabout\tsentence\tbefore\tafter\tscore_before\tscore_after\tfacts\tprobability\tcitation\tdate\t"
            );
        var share = answer.OutputLines.Single(l => l.Contains("\tstate:holly|bases\t")).Split('\t');
        share[6..8].ShouldBe(["1", ""]);
        share[8].Split("; ").ShouldContain("hosts|state:holly|base:fort|");
    }

    [Fact]
    public async Task A_supposition_can_be_told_from_a_claim()
    {
        var answer = await AnswerAsync("whatif hazel-chairs");

        answer.Output.ShouldContain(
            "Goes: Alder chairs Council of the League, 2021-09-16 to 2022-11-23  Yearbook 2021 ¶1 [A1]"
        );
        answer.Output.ShouldContain(
            "Comes: Hazel chairs Council of the League, 2021-09-16 to 2022-11-23 (assessed)  scenario: Hazel in the chair when it asks, supposed [A1]"
        );
    }

    [Fact]
    public async Task Outside_of_the_alliance_nobody_owes_help_under_its_treaty()
    {
        var answer = await AnswerAsync("whatif hazel-outside --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        rows.RootElement.EnumerateArray()
            .ShouldContain(r =>
                r.GetProperty("what").GetString() == "obligation falls away"
                && r.GetProperty("about").GetString() == "state:hazel"
                && r.GetProperty("facts")
                    .EnumerateArray()
                    .Any(f => f.GetString() == "party-to|state:hazel|treaty:league-1992|")
            );
    }

    [Fact]
    public async Task One_measure_and_kind_may_be_asked_for_on_another_day()
    {
        var answer = await AnswerAsync("whatif nils-gone --at 2022-01-04 --measure pagerank --kind leader");

        answer.Output.ShouldContain("What if, on 4 January 2022");
        answer.Output.ShouldContain("Nils of Hazel 7 -> no arc");
        answer.Output.ShouldContain("because Nils of Hazel holds office in Security Board of Hazel as chair goes");
        answer.Output.ShouldNotContain("betweenness");
    }

    [Fact]
    public async Task Scenarios_stack()
    {
        var answer = await AnswerAsync("whatif no-dam fort-closed");

        answer.Output.ShouldContain("Oak without the Great Dam; then The base at the Fort closed");
        answer.Output.ShouldContain("Great Dam goes, with 5 ties");
        answer.Output.ShouldContain("Fort base goes, with 2 ties");
    }

    [Fact]
    public async Task A_scenario_may_be_any_file()
    {
        var file = _data.PathOf("own.yaml");
        _data.Write(
            "own.yaml",
            "title: Own\nwhy: To see.\nlevel:\n  - { projection: influence, tie: leases, level: 4 }\n"
        );

        var answer = await AnswerAsync($"whatif {file}");

        answer.Output.ShouldContain("The level of 'leases' in the projection 'influence': 2 -> 4");
    }

    [Theory]
    [InlineData("whatif hazel-chairs oak-chairs")]
    [InlineData("whatif oak-chairs hazel-chairs")]
    public async Task Two_that_cannot_be_at_once_are_refused(string command)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Output.ShouldBe("");
        answer.Errors.ShouldMatch(@"seeds/scenarios/(hazel|oak)-chairs\.yaml:\d+: only one may hold it at a time");
    }

    [Fact]
    public async Task Slips_in_a_scenario_are_told_with_their_lines()
    {
        _data.Write(
            "seeds/scenarios/bad.yaml",
            "title: Bad\nwhy: x\nremove:\n  - node: state:hazle\n  - node: state:oka\n"
        );

        var answer = await Kazcsto.AnswerAsync(_data.Folder, "whatif bad");

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer
            .ErrorLines[..2]
            .ShouldBe([
                "seeds/scenarios/bad.yaml:4: 'state:hazle' is not a node; did you mean 'state:hazel'?",
                "seeds/scenarios/bad.yaml:5: 'state:oka' is not a node; did you mean 'state:oak'?",
            ]);
    }

    [Theory]
    [InlineData("whatif fort-clsed", "'fort-clsed' is not a scenario of seeds/scenarios; did you mean 'fort-closed'?")]
    [InlineData("whatif no-dam --at all", "a scenario is compared on a day; name one with --at instead of all")]
    [InlineData("whatif no-dam --measure pagernk", "did you mean 'pagerank'?")]
    [InlineData("whatif no-dam --kind stat", "did you mean 'state'?")]
    [InlineData("whatif no-dam --projection influence", "--projection says how --measure is read; add --measure")]
    public async Task A_slip_on_the_command_line_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain(expected);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_problem()
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, "whatif none/at-all.yaml");

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.ErrorLines[0].ShouldBe("none/at-all.yaml: the file is missing");
    }

    [Fact]
    public async Task What_was_not_known_yet_is_passed_over()
    {
        var answer = await AnswerAsync("whatif nils-gone --known-by 2021-12-31");

        answer.Output.ShouldContain("No tie goes or comes.");
    }

    [Fact]
    public void A_manifest_names_the_scenarios_too()
    {
        using var stream = new MemoryStream();

        Manifest.Write(_data.Load().Files, [], stream);

        using var manifest = JsonDocument.Parse(stream.ToArray());
        manifest.RootElement.GetProperty("inputs").TryGetProperty("seeds/scenarios/no-dam.yaml", out _).ShouldBeTrue();
    }

    private async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, command);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }

    public void Dispose() => _data.Dispose();
}
