using QuestionList = KazCsto.Networks.Questions.Questions;

namespace KazCsto.Tests.Model;

public sealed class RequirementsTests
{
    /// <summary>Meanings without which nothing is left untold.</summary>
    private static readonly Meaning[] NotMissed =
    [
        // The whole name stands in its place.
        Meaning.Abbreviation,
        // Of a rule that means neither this nor consensus, `power` says that it cannot count it.
        Meaning.Majority,
        Meaning.OwnDecision,
    ];

    private static IEnumerable<Requirement> All =>
        Requirements.All.Concat(QuestionList.All.Values.Select(q => q.Requirement));

    [Fact]
    public void Whichever_meaning_a_schema_lacks_some_question_says_so()
    {
        var needed = All.SelectMany(r => r.Needs).Where(any => any.Length == 1).Select(any => any[0]).ToHashSet();

        Meaning
            .All<Meaning>()
            .Where(m => !needed.Contains(m))
            .Select(m => m.Name)
            .ShouldBe(NotMissed.Select(m => m.Name), ignoreOrder: true);
    }

    [Fact]
    public void Each_question_is_asked_once_and_reads_as_half_a_sentence()
    {
        All.Select(r => r.Asks).ShouldBeUnique();
        All.ShouldAllBe(r => r.Asks.Length > 0 && char.IsLower(r.Asks[0]) && !r.Asks.EndsWith('.'));
        Requirements.All.ShouldAllBe(r => r.Needs.Length > 0 && r.Needs.All(any => any.Length > 0));
    }

    [Fact]
    public void The_shipped_vocabulary_answers_all_of_them() => RealData.Network.Schema.Untold(All).ShouldBeEmpty();

    [Fact]
    public void What_is_missing_is_named_by_its_sort_with_what_it_means()
    {
        var schema = new Schema(
            new Dictionary<string, NodeKind>(),
            new Dictionary<string, PropertyKind>(),
            new Dictionary<string, TieKind>()
        );

        schema
            .WhyNot(Requirements.Outcomes)!
            .Told.ShouldBe(
                "It cannot be told how the cases ended: no kind of node of graph/schema.yaml means 'case' (a crisis that an institution answered or did not); no property of graph/schema.yaml means 'outcome' (how a case ended, from the least help to the most)."
            );
        Should.Throw<UnansweredException>(() => schema.Require(Requirements.Outcomes));
    }
}
