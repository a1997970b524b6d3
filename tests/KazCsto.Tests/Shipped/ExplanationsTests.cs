using KazCsto.Cases.Hypotheses;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;
using KazCsto.Tests.Cli;
using KazCsto.Tests.Import;
using KazCsto.Tests.Model;
using Consistency = KazCsto.Cases.Hypotheses.Consistency;

namespace KazCsto.Tests.Shipped;

/// <summary>How the explanations of the shipped data fare, seen from outside.</summary>
public sealed class ExplanationsTests : IDisposable
{
    private const string Article = "source:aspenia-2022";

    private readonly DataFolder _data = DataFolder.Copy();

    [Fact]
    public void Each_reason_of_the_article_has_its_support_and_its_source()
    {
        var reasons = Weighed().Assessments.Where(a => a.Holders.Any(s => s.Id == Article)).ToList();

        reasons
            .Select(a => a.Hypothesis.Name)
            .Order()
            .ShouldBe(["authority", "border", "cosmodrome", "framing", "legitimacy", "struggle"]);
        foreach (var reason in reasons)
        {
            reason
                .With(Consistency.Consistent)
                .SelectMany(r => r.Evidence.Cell.Cited)
                .ShouldNotBeEmpty(reason.Hypothesis.Name);
        }
    }

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
    public async Task Without_the_denials_the_cosmodrome_is_confirmed()
    {
        (await VerdictAsync("cosmodrome")).ShouldContain(
            "it would be confirmed if “the force guarded a site of Russia” were yes"
        );

        _data.AddTie(
            "deployments",
            "force:csto-kaz-2022 secures facility:baikonur",
            ("source", "source:csto-statement-2022"),
            ("credibility", "1"),
            ("since", "2022-01-06"),
            ("until", "2022-01-20")
        );
        _data.Edit(
            "seeds/deployments.csv",
            "facility:baikonur,,,,,source:rogozin-2022,statement,3,denies",
            "facility:baikonur,,,,,source:rogozin-2022,statement,5,denies"
        );
        _data.Edit(
            "seeds/deployments.csv",
            "facility:baikonur,,,,,source:tass-1386881,¶2,4,denies",
            "facility:baikonur,,,,,source:tass-1386881,¶2,5,denies"
        );

        (await VerdictAsync("cosmodrome")).ShouldStartWith(
            "a site that Russia needs: confirmed by “the force guarded a site of Russia” (yes, smoking gun); this shows that it was in play, not that it brought the outcome about"
        );
    }

    [Fact]
    public void The_request_for_help_tells_no_explanation_from_another()
    {
        var weighing = Weighed();

        weighing
            .Evidence.Where(e => weighing.PairsToldApart(e) == 0)
            .Select(e => e.Test.Name)
            .ShouldContain("asked-for-help");
    }

    public void Dispose() => _data.Dispose();

    private static HypothesisWeighing Weighed()
    {
        var conditions = ConditionsFile.Load(RealData.Dataset);
        return HypothesisWeighing.Of(
            RealData.Network,
            conditions,
            HypothesesFile.Load(RealData.Dataset, conditions),
            ReportFile.Load(RealData.Dataset).Case!,
            conditions.Cuts[0],
            certain: false
        );
    }

    private async Task<string> VerdictAsync(string name) => (await AnswerAsync($"hypotheses {name}")).OutputLines[0];

    private Task<Answer> AnswerAsync(string arguments) => Kazcsto.AnswerAsync(_data.Folder, arguments);
}
