using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Model.Rules;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cases.Verdicts;

/// <summary>What was done, held against a rule: by whether it was asked for, whether help was given and whether the rest of it is met.</summary>
public sealed class ConductTests : IDisposable
{
    private const TruthValue Yes = TruthValue.Yes;
    private const TruthValue Maybe = TruthValue.Possibly;
    private const TruthValue Contested = TruthValue.Contested;
    private const TruthValue No = TruthValue.No;
    private const TruthValue Unknown = TruthValue.Unknown;

    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(Yes, Yes, Yes, Conduct.Followed, Conduct.Followed, Conduct.Followed)]
    [InlineData(Yes, Yes, Maybe, Conduct.Followed, Conduct.Followed, Conduct.Followed)]
    [InlineData(Yes, Yes, Contested, Conduct.Followed, Conduct.Followed, Conduct.Followed)]
    [InlineData(Yes, Yes, Unknown, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(Yes, Yes, No, Conduct.Departed, Conduct.Departed, Conduct.Followed)]
    [InlineData(Yes, No, Yes, Conduct.Departed, Conduct.Declined, Conduct.Departed)]
    [InlineData(Yes, No, Maybe, Conduct.Departed, Conduct.Declined, Conduct.Departed)]
    [InlineData(Yes, No, Contested, Conduct.Departed, Conduct.Declined, Conduct.Departed)]
    [InlineData(Yes, No, Unknown, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(Yes, No, No, Conduct.Followed, Conduct.Followed, Conduct.Followed)]
    [InlineData(Yes, Unknown, Yes, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(Yes, Unknown, No, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(No, Yes, Yes, Conduct.Departed, Conduct.Departed, Conduct.Followed)]
    [InlineData(No, Yes, Unknown, Conduct.Departed, Conduct.Departed, Conduct.Followed)]
    [InlineData(No, No, Yes, Conduct.NeverAsked, Conduct.NeverAsked, Conduct.NeverAsked)]
    [InlineData(No, No, No, Conduct.NeverAsked, Conduct.NeverAsked, Conduct.NeverAsked)]
    [InlineData(No, Unknown, Yes, Conduct.NeverAsked, Conduct.NeverAsked, Conduct.NeverAsked)]
    [InlineData(Unknown, Yes, Yes, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(Unknown, Yes, No, Conduct.Departed, Conduct.Departed, Conduct.Followed)]
    [InlineData(Unknown, No, Yes, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    [InlineData(Unknown, No, No, Conduct.Followed, Conduct.Followed, Conduct.Followed)]
    [InlineData(Unknown, Unknown, Yes, Conduct.Unknown, Conduct.Unknown, Conduct.Unknown)]
    public void What_was_done_follows_from_the_request_the_help_and_the_rest(
        Enum asked,
        Enum help,
        Enum rest,
        Enum duty,
        Enum power,
        Enum freeDuty
    )
    {
        var judged = Made((TruthValue)asked, (TruthValue)help, (TruthValue)rest);

        judged.Conduct.ShouldBe((Conduct)duty);
        With(judged, r => r with { Force = RuleForce.Power }).Conduct.ShouldBe((Conduct)power);
        With(judged, r => r with { IsFree = true }).Conduct.ShouldBe((Conduct)freeDuty);
    }

    [Theory]
    [InlineData(Yes, Yes, Yes, "followed")]
    [InlineData(Yes, Contested, Yes, "departed, on contested facts")]
    [InlineData(Yes, Maybe, Yes, "followed, if the dates allow it")]
    [InlineData(Yes, Yes, Contested, "followed, on contested facts")]
    [InlineData(Yes, Yes, Maybe, "followed, if the dates allow it")]
    [InlineData(Yes, Maybe, Contested, "followed, on contested facts, if the dates allow it")]
    [InlineData(Contested, No, Yes, "never asked, on contested facts")]
    [InlineData(No, No, Contested, "never asked")]
    [InlineData(Yes, Unknown, Contested, "not known")]
    [InlineData(Yes, Contested, No, "followed, on contested facts")]
    public void What_it_hangs_on_is_said(Enum asked, Enum help, Enum rest, string expected) =>
        Made((TruthValue)asked, (TruthValue)help, (TruthValue)rest).Conducted().ShouldBe(expected);

    [Fact]
    public void That_a_text_was_only_possibly_in_force_is_said_where_it_matters()
    {
        Possible(Made(Yes, Yes, Yes)).Conducted().ShouldBe("followed, if the text was in force");
        Possible(Made(Yes, No, No)).Conducted().ShouldBe("followed");
        Possible(Made(No, No, Yes)).Conducted().ShouldBe("never asked");
    }

    [Theory]
    [InlineData("case:alder-2021", Judged.Peacekeeping, Conduct.OtherAsked)]
    [InlineData("case:alder-2021", "article-2-2010", Conduct.Followed)]
    [InlineData("case:holly-2022", Judged.Peacekeeping, Conduct.Declined)]
    [InlineData("case:hazel-2022", Judged.Peacekeeping, Conduct.Followed)]
    [InlineData("case:holly-2020", Judged.Peacekeeping, Conduct.NeverAsked)]
    public void Who_asked_to_consult_did_not_ask_for_a_force(string crisis, string rule, Enum conduct)
    {
        const string Peacekeepers = "facts: [head-asks, asks-this-body]\n    asked: asks-this-body";
        _data
            .Edit(
                "graph/rules.yaml",
                Peacekeepers,
                "facts: [head-asks, asks-this-body, for-a-force]\n    asked: asks-this-body\n    asked-for: for-a-force"
            )
            .Edit(
                "graph/rules.yaml",
                "  head-asks:\n",
                """
                  for-a-force:
                    label: asked for a force
                    asks: Did the request name no text, or one under which a force can be sent?
                    yes:
                      - $request invokes provision:?text; ?text duty = defence or peacekeeping
                      - $request addressed-to $institution; not $request invokes provision:?text
                    no:
                      - $request invokes provision:?text; ?text duty = consultation
                    otherwise-no: no request is known

                  head-asks:

                """
            );

        var judged = Judged.Case(crisis, dataset: _data.Load()).By(rule)!;

        judged.Conduct.ShouldBe((Conduct)conduct);
        judged.Conducted().ShouldStartWith(((Conduct)conduct).Told());
        Conduct.OtherAsked.Told().ShouldBe("asked for something else");
    }

    [Fact]
    public void Who_spoke_for_the_institution_on_that_day_counts_though_he_left_before_the_end()
    {
        Framed(by: "leader:zoe");
        _data.Edit(
            "seeds/offices.csv",
            "2020-01-01,2023-01-01,source:yearbook",
            "2020-01-01,2020-10-10,source:yearbook"
        );

        HomeAffair().ShouldBe(Yes);
    }

    [Fact]
    public void Who_came_to_speak_for_it_only_later_does_not_count()
    {
        const string Office = "leader:zoe,holds-office,organ:league-secretariat,,secretary-general,";
        Framed(by: "leader:zoe");
        HomeAffair().ShouldBe(Yes);

        _data.Edit("seeds/offices.csv", $"{Office}2020-01-01,", $"{Office}2020-10-10,");

        HomeAffair().ShouldBe(No);
    }

    private void Framed(string by) =>
        _data.Edit(
            "seeds/politics.csv",
            "organ:league-secretariat,frames,case:holly-2020",
            $"{by},frames,case:holly-2020"
        );

    private TruthValue HomeAffair() =>
        Judged.Case("case:holly-2020", dataset: _data.Load()).By(Judged.Peacekeeping)!.Bars.Single().Answer;

    /// <summary>A duty whose body was asked, whose help was given and whose other condition is met as is said.</summary>
    private static ProvisionVerdict Made(TruthValue asked, TruthValue help, TruthValue rest)
    {
        var real = Judged.Case("case:hazel-2022").By(Judged.Article4)!;
        return real with
        {
            Bound = Cell(real.Bound, Yes),
            Facts = [Cell(real.Facts[0], rest), Cell(real.Asked, asked)],
            Bars = [],
            Decision = [Cell(real.Help, help)],
        };
    }

    private static Cell Cell(Cell cell, TruthValue answer) => cell with { Answer = answer, For = [], Against = [] };

    private static ProvisionVerdict With(ProvisionVerdict judged, Func<Rule, Rule> change) =>
        judged with
        {
            Rule = change(judged.Rule),
        };

    private static ProvisionVerdict Possible(ProvisionVerdict judged) =>
        judged with
        {
            Text = judged.Text with { Presence = Presence.Possibly },
        };
}
