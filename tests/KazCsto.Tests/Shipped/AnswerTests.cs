using KazCsto.Cases.Studies;
using KazCsto.Cli.Options;
using KazCsto.Import;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Shipped;

/// <summary>The answer that the shipped data gives to the question of the report, and what would change it.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.Copy();

    private static CaseStudy Real => RealReport.Content.Study!;

    [Fact]
    public void The_real_answer_says_what_sets_Kazakhstan_apart_what_does_not_and_how_little_that_proves()
    {
        var answer = TextOf(Real);

        answer.ShouldContain("In 1 of 15 cases the CSTO sent a force: Kazakhstan 2022.");
        answer.ShouldContain("None of 18 conditions sets it apart from every other case");
        answer.ShouldContain("(Kyrgyzstan 2005, Kyrgyzstan 2010, Zhanaozen 2011*, Aktobe 2016*, Tajikistan 2021*)");
        answer.ShouldContain(
            "struggle at the top (Kyrgyzstan 2005 possibly, Kyrgyzstan 2010, Kyrgyzstan 2020 possibly)"
        );
        answer.ShouldContain("legitimising an ally, by “its head asks for help” (Kyrgyzstan 2010, ");
        answer.ShouldContain("Article 4 of the Treaty (2010 text) is contested on 1 of its 7 conditions");
        answer.ShouldContain("Article 3 of the Peacekeeping Agreement does not ask for that and holds");
        answer.ShouldContain("with probability 1/16");
    }

    [Theory]
    [InlineData(
        "seeds/properties.csv",
        "case:kaz-2022,hostile-successor,true,,,,source:cejiss-almaty",
        "case:kaz-2022,hostile-successor,false,,,,source:cejiss-almaty",
        "One would, but is contested",
        ""
    )]
    [InlineData(
        "seeds/politics.csv",
        "leader:bakiyev,rivals,leader:otunbayeva",
        "leader:bakiyev,rivals,leader:jeenbekov",
        "Of the 6 reasons that Aspenia",
        "Of the 6 reasons that Aspenia"
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:kaz-2022,armed-attack,false",
        "case:kaz-2022,armed-attack,true",
        "Article 4 of the Treaty (2010 text) is contested|Article 3 of the Peacekeeping Agreement does not ask",
        "Article 4 of the Treaty (2010 text) holds on all its 7 conditions."
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:kgz-2005,outcome,statement",
        "case:kgz-2005,outcome,CSTO force",
        "In 1 of 15 cases|Of the 6 reasons that Aspenia",
        "In 2 of 15 cases the CSTO sent a force: Kyrgyzstan 2005, Kazakhstan 2022.|Of the 6 reasons that Aspenia"
    )]
    [InlineData(
        "seeds/memberships.csv",
        "state:arm,member-of,institution:csto",
        "state:arm,partner-of,institution:csto",
        "By consensus each of the 6 members",
        "By consensus each of the 5 members"
    )]
    public void A_claim_that_is_turned_turns_its_sentences_and_no_others(
        string file,
        string old,
        string turned,
        string gone,
        string come
    )
    {
        var before = Real.InShort.Statements.Select(s => s.Text).ToList();

        _data.Edit(file, old, turned);
        var after = StudyOf(_data.Load()).InShort.Statements.Select(s => s.Text).ToList();

        ShouldBegin(before.Except(after), gone);
        ShouldBegin(after.Except(before), come);
    }

    private static void ShouldBegin(IEnumerable<string> sentences, string beginnings)
    {
        var found = sentences.ToList();
        var expected = beginnings.Split('|', StringSplitOptions.RemoveEmptyEntries);

        found.Count.ShouldBe(expected.Length, string.Join('\n', found));
        foreach (var (sentence, beginning) in found.Zip(expected))
        {
            sentence.ShouldStartWith(beginning);
        }
    }

    [Fact]
    public void Each_reason_of_the_article_has_its_source_its_support_and_what_speaks_against_it()
    {
        var main = Real.Weighing.MainSource!;
        var reasons = ReasonSentences.OfMainSource(Real).ToList();

        main.Id.ShouldBe("source:aspenia-2022");
        reasons.ShouldAllBe(r => r.Holders.Contains(main));
        reasons.ShouldAllBe(r => r.Results.Length > 0);
        reasons
            .Select(r => r.Hypothesis.Name)
            .ShouldBe(["border", "cosmodrome", "struggle", "legitimacy", "authority", "framing"]);
    }

    [Fact]
    public void The_limits_count_every_answer_once()
    {
        var limits = LimitSentences.Of(Real).First().Text;

        limits.ShouldStartWith($"Of {15 * 18} answers ");
    }

    [Fact]
    public void Without_the_counter_claims_fewer_answers_are_contested()
    {
        var all = string.Join('\n', LimitSentences.Of(Real).Select(s => s.Text));

        _data.Edit("seeds/properties.csv", "case:kaz-2022,armed-attack,false", "case:kaz-2022,armed-attack,true");
        var fewer = string.Join('\n', LimitSentences.Of(StudyOf(_data.Load())).Select(s => s.Text));

        all.ShouldContain("Contested of Kazakhstan 2022: armed attack; ");
        fewer.ShouldNotContain("Contested of Kazakhstan 2022: armed attack; ");
    }

    private static CaseStudy StudyOf(Dataset dataset)
    {
        var plan = Plans.Load(dataset);
        var network = dataset.Network.At(dataset.Projections.DefaultDate);
        var rankings = plan.Measures.Select(m =>
            Ranking.Of(Projection.Of(network, m.Value), Measures.Find(m.Key)!, new())
        );
        return new CaseStudyWork(
            Plans.Study(dataset, plan)!,
            dataset.Network,
            network,
            new([.. rankings]),
            certain: false
        ).Of(plan.Case!)!;
    }

    private static string TextOf(CaseStudy study) => string.Join('\n', study.InShort.Statements.Select(s => s.Text));

    public void Dispose() => _data.Dispose();
}
