using System.Text.Json;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>power</c>, from outside.</summary>
public sealed class PowerCommandTests
{
    [Fact]
    public async Task Consensus_gives_all_the_same_and_the_budget_would_give_who_pays_half_nearly_all()
    {
        var answer = await AnswerAsync("power institution:league");

        answer.Output.ShouldContain(
            "By consensus each of the 6 members has a veto and 1/6 = 0.167 of the power, whatever it pays."
        );
        answer.Output.ShouldContain(
            "(assumed), Oak with 50 % of it would have 31/36 = 0.861 of the power where more than half of the votes decide, and 1/6 = 0.167 where all must agree.  Yearbook 2021 ¶1 [A1] and 1 other claim"
        );
        answer.Output.ShouldMatch(@"\| Oak +\| yes +\| 1/6 = 0\.167 +\| 50 % \(claimed\) +\| 31/36");
        answer.Output.ShouldMatch(@"\| Alder +\| yes +\| 1/6 = 0\.167 +\| 10 % \(assumed\) +\| 1/36");
    }

    [Fact]
    public async Task A_first_place_that_most_members_share_is_no_finding()
    {
        var answer = await AnswerAsync("power institution:league --at 2003-01-01");

        answer.Output.ShouldContain("1= (1)");
        answer.Output.ShouldNotContain("first place by dependence");
        answer.Output.ShouldContain("constraint 0.6, dependence - (-: it does not tell most members apart).");
    }

    [Fact]
    public async Task Every_step_of_the_quota_has_both_indices()
    {
        var answer = await AnswerAsync("power institution:league");

        answer.Output.ShouldMatch(
            @"more than 60 %, up to 70 % +\| 13/23 = 0\.565 +\| 2/3 = 0\.667 +\| 2/23 = 0\.087 +\| 1/15 = 0\.067"
        );
    }

    [Fact]
    public async Task What_it_rests_on_is_told_with_the_other_year_and_the_contested_claim()
    {
        using var dated = DataFolder.OfLeague();
        const string Finances = "state:oak,finances,institution:league,";
        dated.Edit(
            "seeds/dependence.csv",
            $"{Finances},50,2004,..,source:yearbook,¶1,1",
            $"{Finances}2015,50,2015,2016,source:yearbook,¶1,2"
        );
        dated.Edit(
            "seeds/dependence.csv",
            $"{Finances},60,2004,..,source:courier-2021,¶1,3",
            $"{Finances}2013,60,2013,2014,source:courier-2021,¶1,5"
        );

        var answer = await Kazcsto.AnswerAsync(dated.Folder, "power institution:league");

        answer.Output.ShouldMatch(@"decision rule: consensus +Treaty 1992 ¶1 \[A1\]");
        answer.Output.ShouldContain("2015 to 2016  Yearbook 2021 ¶1 [A2]");
        answer.Output.ShouldContain("2013 to 2014 (contested)  Courier, May 2021 ¶1 [B5]");
        answer.Output.ShouldContain("Assumed: what was claimed for other years also holds on 9 January 2022.");
    }

    [Fact]
    public async Task An_organ_has_its_own_members_and_rule()
    {
        var answer = await AnswerAsync("power organ:league-council --at 2010-06-12");

        answer.Output.ShouldContain("each of the 7 members has a veto and 1/7 = 0.143");
        answer.Output.ShouldContain("No share of the budget is known that could count as votes.");
    }

    [Fact]
    public async Task Rows_say_which_game_is_assumed_and_carry_exact_fractions()
    {
        var answer = await AnswerAsync("power institution:league --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var oak = rows
            .RootElement.EnumerateArray()
            .Where(r => r.GetProperty("member").GetString() == "state:oak")
            .ToList();
        var games = oak.Where(r => r.GetProperty("game").GetString() is not null).ToList();
        games
            .Select(r => (r.GetProperty("assumed").GetBoolean(), r.GetProperty("banzhaf_exact").GetString()))
            .ShouldBe([
                (false, "1/6"),
                (true, "31/36"),
                (true, "13/23"),
                (true, "8/23"),
                (true, "3/13"),
                (true, "1/6"),
            ]);
        oak.Except(games)
            .Select(r => r.GetProperty("measure").GetString())
            .ShouldBe(["out-harmonic", "pagerank", "betweenness", "constraint", "dependence"]);
    }

    [Fact]
    public async Task Any_game_has_its_power_with_or_without_names()
    {
        var named = await AnswerAsync("power --votes A=50, B=49 C=1 --quota 51 --format tsv");
        var bare = await AnswerAsync("power --votes 50,49,1");

        named.OutputLines[1].ShouldStartWith("A\t50\t51\ttrue\t3\t0.6\t0.75\t0.666666666667\t3/5\t3/4\t2/3");
        bare.Output.ShouldContain("A game of 3 players: 51 of 100 votes win");
        bare.Output.ShouldMatch(@"player 2 +\| +49 \| no +\| 1/5 = 0\.200");
    }

    [Fact]
    public async Task Votes_are_told_as_they_were_given()
    {
        var answer = await AnswerAsync("power --votes 50.5,29.5,20 --quota 60%");

        answer.Output.ShouldContain("A game of 3 players: 60 of 100 votes win");
        answer.Output.ShouldMatch(@"player 1 \| +50\.5");
        answer.Errors.ShouldBe("");
    }

    [Fact]
    public async Task Many_players_stand_in_a_file()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(
                file,
                Enumerable.Range(1, 200).Select(i => $"p{i}={(i % 50) + 1}"),
                TestContext.Current.CancellationToken
            );

            var answer = await AnswerAsync($"power --votes @{file} --format tsv");

            answer.OutputLines.Length.ShouldBe(201);
            answer.OutputLines[49].ShouldStartWith("p49\t50\t2551\tfalse\t");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task With_half_of_the_votes_a_line_on_the_side_warns()
    {
        var answer = await AnswerAsync("power --votes 1,1,1,1 --quota 2");

        answer.Errors.ShouldContain("two coalitions without a common player can win at once");
    }

    [Fact]
    public async Task A_player_that_never_decides_is_named() =>
        (await AnswerAsync("power --votes F=4,D=4,I=4,B=2,N=2,L=1 --quota 12")).Output.ShouldContain(
            "Never decides anything: L."
        );

    [Theory]
    [InlineData("power institution:league", "Oak would have 86 % of the power by majority")]
    [InlineData("power --votes A=3,B=2,C=2", "A: 33 % of the power by majority")]
    public async Task The_sweep_is_drawn_into_a_file(string command, string title)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.svg");
        try
        {
            var answer = await AnswerAsync($"{command} --out {file}");

            answer.Output.ShouldBe("");
            answer.Errors.ShouldBe($"Written to {file}\n");
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldContain(title);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Where_a_sweep_would_take_too_long_the_page_says_so_and_has_the_rest()
    {
        var votes = string.Join(',', Enumerable.Range(1, 60).Select(i => (i * i) + 7));

        var answer = await AnswerAsync($"power --votes {votes} --format html");

        answer.Output.ShouldContain("Power by the quota is not drawn: ");
        answer.Output.ShouldContain("player 60");
        answer.Output.ShouldNotContain("<svg");
    }

    [Fact]
    public async Task Rows_carry_the_day_and_how_ranks_are_meant()
    {
        var answer = await AnswerAsync("power institution:league --format tsv");

        var columns = answer.OutputLines[0].Split('\t');
        var cells = answer.OutputLines[1].Split('\t');
        cells[columns.IndexOf("date")].ShouldBe("2022-01-09");
        cells[columns.IndexOf("convention")].ShouldBe("1 has most power, so the least dependent is first by exit");
    }

    [Theory]
    [InlineData("power", "an institution or --votes is missing")]
    [InlineData("power institution:league --votes 1,2", "leave the institution or --votes out")]
    [InlineData("power institution:league --quota 3", "--quota belongs to the game of --votes")]
    [InlineData("power institution:leage", "did you mean 'institution:league'?")]
    [InlineData("power state:hazel", "state:hazel is a state; only an institution or organ")]
    [InlineData("power institution:league --at all", "votes are cast on a day")]
    [InlineData("power --votes 1,x", "'x' in --votes is not the votes of a player")]
    [InlineData("power --votes 1,,2", "'1,,2' in --votes lacks the votes of a player at a comma")]
    [InlineData("power --votes ,1", "',1' in --votes lacks the votes of a player at a comma")]
    [InlineData("power --votes 1 2,", "'2,' in --votes lacks the votes of a player at a comma")]
    [InlineData("power --votes A=1,A=2", "'A' stands twice in --votes")]
    [InlineData("power --votes 3,-1", "'-1' in --votes is not the votes of a player")]
    [InlineData("power --votes 0,0", "nobody has a vote")]
    [InlineData("power --votes 1,2 --quota 0", "--quota 0 can never be reached, or always is")]
    [InlineData("power --votes 1,2 --quota 4", "expected more than 0 and at most 3")]
    [InlineData("power --votes 1,2 --quota most", "'most' in --quota is not a number of votes")]
    [InlineData("power --votes 1,2 --at 2010-06-12", "--at looks at the network")]
    [InlineData("power --votes 400000001,399999999,3", "give the votes in thousands")]
    public async Task A_slip_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain(expected);
    }

    [Theory]
    [InlineData("power institution:union", "Union of All States has no members on 9 January 2022")]
    [InlineData("power organ:holly-parliament", "has no members")]
    [InlineData("power organ:league-council --out x.svg", "no shares of the budget of Council of the League are known")]
    public async Task Where_the_claims_have_no_answer_that_is_said(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain(expected);
    }

    private static async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
