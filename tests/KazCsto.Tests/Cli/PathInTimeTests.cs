using System.Text.Json;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>path</c> and <c>why</c> over all of history, with time respected, from outside.</summary>
public sealed class PathInTimeTests
{
    [Fact]
    public async Task At_once_the_answer_says_from_when_to_when_all_ties_held()
    {
        var answer = await AnswerAsync(
            "path leader:nils institution:league --in-time at-once --only holds-office,member-of"
        );

        answer.Output.ShouldContain("over all of history, all ties at once");
        answer.Output.ShouldContain("Held at once: 2002-10-07 to 2019-03-20");
        answer.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Forward_each_hop_has_the_first_day_on_which_it_can_be_made()
    {
        var answer = await AnswerAsync(
            "path leader:nils institution:league -k 1 --in-time forward --only holds-office,member-of"
        );

        answer.Output.ShouldContain("passed on forward in time");
        answer.Output.ShouldContain("1  from 1990-04-24: Nils of Hazel holds office in Hazel");
        answer.Output.ShouldContain("2  from 2002-10-07: Hazel is a member of");
    }

    [Fact]
    public async Task Once_a_member_had_left_its_membership_joins_it_to_nobody()
    {
        const string Members =
            "path state:yew state:hazel --only member-of --in-time at-once --certain -k 1 --format json";

        var before = await AnswerAsync(Members + " --until 2012-12-19");
        var after = await Kazcsto.AnswerAsync(League.Root, Members + " --from 2012-12-19");

        using var rows = JsonDocument.Parse(before.Output);
        var first = rows.RootElement[0];
        first.GetProperty("together_until").GetString().ShouldBe("2012-12-19");
        first.GetProperty("possibly").GetBoolean().ShouldBeFalse();
        after.ExitCode.ShouldBe(1);
        after.Errors.ShouldContain("all ties at once: there is no path");
    }

    [Fact]
    public async Task A_hop_whose_dates_are_coarse_has_a_certain_and_a_possible_day()
    {
        var answer = await AnswerAsync("why state:oak state:hazel --in-time forward");

        answer.Output.ShouldContain("from 1995-12-31 (possibly from 1995-01-01): Oak operates Cove base, since 1995");
        answer.Output.ShouldContain("[level 2: presence there and a place to lose]");
    }

    [Fact]
    public async Task A_chain_that_never_held_together_is_left_out()
    {
        const string Chains = "why state:oak state:hazel --format tsv";
        // Oak was in the chair till 2010, and the force that the council decided on came in 2022.
        const string Never = "chairs|state:oak|organ:league-council|";

        var mixed = await AnswerAsync(Chains + " --at all");
        var forward = await AnswerAsync(Chains + " --in-time forward");
        var together = await AnswerAsync(Chains + " --in-time at-once");

        mixed.Output.ShouldContain(Never);
        forward.Output.ShouldContain(Never);
        together.Output.ShouldNotContain(Never);
        together.OutputLines[0].ShouldContain("\ttogether_since\ttogether_until\tpossibly_since\tpossibly_until\t");
    }

    [Fact]
    public async Task An_obligation_holds_while_its_provision_binds_both()
    {
        var answer = await AnswerAsync("path state:yew state:hazel --projection obligation --in-time at-once -k 1");

        answer.Output.ShouldContain("1. Yew > Hazel");
        answer.Output.ShouldContain("Held at once: 2006-08-16 to 2012-12-19\n");
    }

    [Theory]
    [InlineData("path state:yew state:hazel --at all")]
    [InlineData("why state:oak state:hazel --at all")]
    public async Task Over_all_of_history_without_a_choice_one_is_told_that_times_are_mixed(string command)
    {
        var warned = await AnswerAsync(command);
        var quiet = await AnswerAsync(command + " --quiet");

        warned.Errors.ShouldContain("these paths mix ties of different times");
        warned.Errors.ShouldContain("--in-time at-once");
        warned.Errors.ShouldContain("--in-time forward");
        quiet.Errors.ShouldBeEmpty();
        quiet.Output.ShouldBe(warned.Output);
    }

    [Theory]
    [InlineData("--in-time never", "'never'")]
    [InlineData("--from 2005-01-01", "add --in-time at-once or forward")]
    [InlineData("--in-time forward --at 2005-01-01", "leave one out")]
    [InlineData("--in-time forward --from 2005", "'2005' is not a day")]
    [InlineData("--in-time forward --from 2005-01-01 --until 2005-01-01", "--until is not after --from")]
    public async Task A_slip_is_told_in_one_line(string options, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, $"path state:yew state:hazel {options}");

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
