using System.Text.Json;
using KazCsto.Cases.Hypotheses;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>hypotheses</c>, from outside.</summary>
public sealed class HypothesesCommandTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public async Task Each_reason_shows_what_speaks_against_it_or_that_no_test_does()
    {
        foreach (var assessment in Weighed().Assessments)
        {
            var answer = await AnswerAsync($"hypotheses {assessment.Hypothesis.Name}");

            answer.ExitCode.ShouldBe(0);
            answer.OutputLines.ShouldContain(l => l.StartsWith("  Held", StringComparison.Ordinal));
            answer.OutputLines.ShouldContain(l =>
                assessment.Inconsistencies == 0 ? l == "  Against it: no test speaks against it" : l == "  Against it:"
            );
        }
    }

    [Fact]
    public async Task A_smoking_gun_that_is_well_attested_confirms_and_one_that_is_denied_does_not()
    {
        const string Open = "it would be confirmed if “the force guarded a site of Oak” were yes";
        const string Guarded = "force:league-hazel-2022 secures facility:dam";
        (string, string) sure = ("credibility", "1");
        (await VerdictAsync("dam")).ShouldContain(Open);

        _data.AddTie("deployments", Guarded, sure, ("source", "source:league-statement"));

        (await VerdictAsync("dam")).ShouldStartWith(
            "a site that Oak needs: confirmed by “the force guarded a site of Oak” (yes, smoking gun); this shows that it was in play, not that it brought the outcome about"
        );

        _data.AddTie("deployments", Guarded, sure, ("source", "source:wire"), ("stance", "denies"));

        (await VerdictAsync("dam")).ShouldContain(Open);
    }

    [Fact]
    public async Task What_all_explanations_expect_tells_none_from_another()
    {
        var answer = await AnswerAsync("hypotheses");

        answer.Output.ShouldMatch(@"asked the League +\| yes +(\| \+h +){6}\| nothing: undiagnostic \|");
        answer.Output.ShouldMatch(@"long border with Oak +\| yes .+\| 5 of 15 pairs +\|");
    }

    [Fact]
    public async Task Other_cases_are_told_by_the_outcome_that_the_report_explains()
    {
        const string Aided = "Holly 2010: the cause was there too, ";
        (await AnswerAsync("hypotheses dam")).Output.ShouldContain(Aided);

        _data.Edit("graph/report.yaml", "explains: force", "explains: aid");

        (await AnswerAsync("hypotheses dam")).Output.ShouldNotContain(Aided);
        (await AnswerAsync("hypotheses")).Output.ShouldContain("not so that at least material aid was given");
    }

    [Fact]
    public async Task A_program_gets_a_row_for_each_test_of_each_hypothesis()
    {
        var answer = await AnswerAsync("hypotheses rule --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var row = rows
            .RootElement.EnumerateArray()
            .Single(r => r.GetProperty("item").GetString() == "wider-text-in-force");
        row.GetProperty("expected").GetString().ShouldBe("yes");
        row.GetProperty("outcome").GetString().ShouldBe("consistent");
        row.GetProperty("test").GetString().ShouldBe("hoop");
        row.GetProperty("citation").GetString()!.ShouldContain("Protocol 2010 ¶1 [A1]");
    }

    [Fact]
    public async Task A_name_that_is_none_is_wrong_usage_with_the_nearest()
    {
        var answer = await AnswerAsync("hypotheses bordr");

        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldBe("kazcsto: 'bordr' is not a hypothesis; did you mean 'border'?\n");
    }

    [Fact]
    public async Task Before_anybody_wrote_of_the_case_there_is_no_answer()
    {
        var answer = await AnswerAsync("hypotheses --known-by 2009-01-01");

        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("Hazel 2022 (case:hazel-2022) does not exist");
    }

    public void Dispose() => _data.Dispose();

    private static HypothesisWeighing Weighed()
    {
        var conditions = ConditionsFile.Load(League.Dataset);
        return HypothesisWeighing.Of(
            League.Network,
            conditions,
            HypothesesFile.Load(League.Dataset, conditions),
            ReportFile.Load(League.Dataset).Case!,
            conditions.Cuts[0],
            certain: false
        );
    }

    private async Task<string> VerdictAsync(string name) => (await AnswerAsync($"hypotheses {name}")).OutputLines[0];

    private Task<Answer> AnswerAsync(string arguments) => Kazcsto.AnswerAsync(_data.Folder, arguments);
}
