using KazCsto.Analysis.CaseStudies;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Cli;
using KazCsto.Import;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Analysis.CaseStudies;

/// <summary>The answer to the question of the report is made from results, and changes with them.</summary>
public sealed class CaseStudyTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.Copy();

    private static CaseStudy Real => RealReport.Content.Study!;

    [Fact]
    public void The_real_answer_says_what_sets_Kazakhstan_apart_what_does_not_and_how_little_that_proves()
    {
        var answer = TextOf(Real);

        answer.ShouldContain("In 1 of 11 cases the CSTO sent a force: Kazakhstan 2022.");
        answer.ShouldContain("sets it apart from every other case that can be compared");
        answer.ShouldContain("Russia depends on a site there");
        answer.ShouldContain(
            "struggle at the top (Kyrgyzstan 2005 possibly, Kyrgyzstan 2010, Kyrgyzstan 2020 possibly)"
        );
        answer.ShouldContain(
            "legitimising an ally, by “recognised incumbent asks” (Kyrgyzstan 2010, "
        );
        answer.ShouldContain(
            "Article 4 of the Treaty (2010 text) is contested on 1 of its 6 conditions"
        );
        answer.ShouldContain(
            "Article 3 of the Peacekeeping Agreement does not ask for that and holds"
        );
        answer.ShouldContain("with probability 1/32");
    }

    [Theory]
    [InlineData(
        "seeds/dependence.csv",
        "state:rus,depends-on,facility:baikonur",
        "state:rus,depends-on,base:kant",
        "sets it apart",
        "None of 18 conditions sets it apart"
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:kaz-2022,hostile-successor,true,,,,source:cejiss-almaty",
        "case:kaz-2022,hostile-successor,false,,,,source:cejiss-almaty",
        "One more would",
        null
    )]
    [InlineData(
        "seeds/politics.csv",
        "leader:bakiyev,rivals,leader:otunbayeva",
        "leader:bakiyev,rivals,leader:jeenbekov",
        "struggle at the top (",
        "struggle at the top (Kyrgyzstan 2005 possibly, Kyrgyzstan 2020 possibly)"
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:kaz-2022,armed-attack,false",
        "case:kaz-2022,armed-attack,true",
        "Article 4 of the Treaty (2010 text) ",
        "Article 4 of the Treaty (2010 text) holds on all its 6 conditions."
    )]
    public void A_claim_that_is_turned_turns_its_sentence_and_no_other(
        string file,
        string old,
        string turned,
        string beginning,
        string? expected
    )
    {
        var before = Real.InShort.Statements.Select(s => s.Text).ToList();

        _data.Edit(file, old, turned);
        var after = StudyOf(_data.Load()).InShort.Statements.Select(s => s.Text).ToList();

        var gone = before.Except(after).ToList();
        gone.ShouldContain(s => s.Contains(beginning));
        if (expected is not null)
        {
            string.Join('\n', after).ShouldContain(expected);
        }

        // The law is told in two sentences, of the text in doubt and of the one that is not.
        gone.Count.ShouldBeInRange(1, 2);
    }

    [Fact]
    public void Every_sentence_of_the_answer_rests_on_facts()
    {
        Real.InShort.Statements.ShouldAllBe(s => !s.Facts.IsEmpty);
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

        limits.ShouldStartWith($"Of {11 * 18} answers ");
    }

    [Fact]
    public void Without_a_case_that_is_known_to_have_begun_there_is_no_study()
    {
        var dataset = _data.Load();
        var plan = Plans.Load(dataset);
        var history = dataset.Network.KnownBy(new DateOnly(2021, 12, 31));

        new CaseStudyWork(Plans.Study(dataset, plan)!, history, history, new([]), certain: false)
            .Of(plan.Case)
            .ShouldBeNull();
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
        ).Of(plan.Case)!;
    }

    private static string TextOf(CaseStudy study) =>
        string.Join('\n', study.InShort.Statements.Select(s => s.Text));

    public void Dispose() => _data.Dispose();
}
