using KazCsto.Cases.Studies;
using KazCsto.Cli.Options;
using KazCsto.Import;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cases.Studies;

/// <summary>The answer to the question of the report is made from results, and changes with them.</summary>
public sealed class CaseStudyTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    private static CaseStudy Made => LeagueReport.Content.Study!;

    /// <summary>Of the four that asked, Alder and both of Holly host a base of Oak, and only Hazel borders it.</summary>
    [Fact]
    public void Among_the_cases_that_could_have_ended_so_what_sets_one_apart_is_told_too()
    {
        ComparisonSentences
            .InScope(Made)
            .Single()
            .Text.ShouldBe(
                "4 of the 8 could have ended so (asked the League): Holly 2010, Alder 2021, Hazel 2022, Holly 2022*. Among them each of these alone sets it apart by claims that are not contested: not (hosts a base of Oak); long border with Oak (for any cut up to 7,000 km)."
            );
        var anyCould = Made.Comparison with { Plan = Made.Comparison.Plan with { Scope = null } };

        ComparisonSentences.InScope(Made with { Comparison = anyCould }).ShouldBeEmpty();
    }

    [Fact]
    public void The_answer_says_what_sets_the_case_apart_what_does_not_and_how_little_that_proves()
    {
        var answer = TextOf(Made);

        answer.ShouldContain("In 1 of 8 cases the League sent a force: Hazel 2022.");
        // Of the 7 other cases one has no state of which it could be said; of the rest only Birch 2005 has a border of a length, and a shorter one.
        answer.ShouldContain("Of 18 conditions 1 sets it apart from every other case that can be compared");
        answer.ShouldContain(
            "long border with Oak (for any cut above 900 and up to 7,000 km); of 6 answers for the other cases 5 are no only because"
        );
        answer.ShouldContain("a site that Oak needs, by “Oak depends on a site there” (Holly 2010)");
        answer.ShouldContain("Article 4 of the Forest Treaty (2010 text) is contested on 1 of its 7 conditions");
        answer.ShouldContain("Article 3 of the Relief Agreement does not ask for that and holds");
        // A coin falls otherwise for each of the 5 other cases of the article with 1/2 each; 1 - (31/32)^18 is 44 %.
        answer.ShouldContain("with probability 1/32");
        answer.ShouldContain("has probability 44 %");
    }

    [Theory]
    [InlineData(
        "seeds/properties.csv",
        "case:holly-2010,background,Oak depended on a site on its soil",
        "case:holly-2010,background,Oak had no site on its soil",
        "4 of the 8 could have|Taken together conditions set it apart from all|Of 18 conditions 1 sets|Of the 4 reasons that Essay",
        "4 of the 8 could have|Taken together conditions set it apart from all, if contested answers are read by their surer side, by the shortest rule of|Of 18 conditions 2 set"
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:hazel-2022,armed-attack,false",
        "case:hazel-2022,armed-attack,true",
        "Article 4 of the Forest Treaty (2010 text) is contested|Article 3 of the Relief Agreement does not ask",
        "Article 4 of the Forest Treaty (2010 text) holds on all its 7 conditions."
    )]
    [InlineData(
        "seeds/properties.csv",
        "case:alder-2021,outcome,statement",
        "case:alder-2021,outcome,League force",
        "In 1 of 8 cases|Taken together conditions set it apart from all",
        "In 2 of 8 cases the League sent a force: Alder 2021, Hazel 2022.|Taken together conditions set it apart from all"
    )]
    [InlineData(
        "seeds/memberships.csv",
        "state:birch,member-of,institution:league",
        "state:birch,partner-of,institution:league",
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
        var before = Made.InShort.Statements.Select(s => s.Text).ToList();

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
    public void Every_sentence_of_the_answer_rests_on_facts()
    {
        Made.InShort.Statements.ShouldAllBe(s => !s.Facts.IsEmpty);
    }

    [Fact]
    public void Each_reason_of_the_article_has_its_source_its_support_and_what_speaks_against_it()
    {
        var main = Made.Weighing.MainSource!;
        var reasons = ReasonSentences.OfMainSource(Made).ToList();

        main.Id.ShouldBe("source:essay");
        reasons.ShouldAllBe(r => r.Holders.Contains(main));
        reasons.ShouldAllBe(r => r.Results.Length > 0);
        reasons.Select(r => r.Hypothesis.Name).ShouldBe(["border", "dam", "struggle", "authority"]);
    }

    [Fact]
    public void The_limits_count_every_answer_once()
    {
        var limits = LimitSentences.Of(Made).First().Text;

        limits.ShouldStartWith($"Of {8 * 18} answers ");
    }

    [Fact]
    public void Without_the_counter_claims_fewer_answers_are_contested()
    {
        var all = string.Join('\n', LimitSentences.Of(Made).Select(s => s.Text));

        _data.Edit("seeds/properties.csv", "case:hazel-2022,armed-attack,false", "case:hazel-2022,armed-attack,true");
        var fewer = string.Join('\n', LimitSentences.Of(StudyOf(_data.Load())).Select(s => s.Text));

        all.ShouldContain("Contested of Hazel 2022: armed attack.");
        fewer.ShouldNotContain("Contested of Hazel 2022: armed attack.");
    }

    [Fact]
    public void A_case_without_the_outcome_has_nothing_to_explain()
    {
        _data.Edit("seeds/properties.csv", "case:hazel-2022,outcome,League force", "case:hazel-2022,outcome,silence");

        TextOf(StudyOf(_data.Load()))
            .ShouldBe(
                "In 0 of 8 cases the League sent a force: no case.\nHazel 2022 is none of them (silence), so that there is nothing to explain."
            );
    }

    [Fact]
    public void Without_a_case_that_is_known_to_have_begun_there_is_no_study()
    {
        var dataset = _data.Load();
        var plan = Plans.Load(dataset);
        var history = dataset.Network.KnownBy(new DateOnly(2021, 12, 31));

        new CaseStudyWork(Plans.Study(dataset, plan)!, history, history, new([]), certain: false)
            .Of(plan.Case!)
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
        ).Of(plan.Case!)!;
    }

    private static string TextOf(CaseStudy study) => string.Join('\n', study.InShort.Statements.Select(s => s.Text));

    public void Dispose() => _data.Dispose();
}
