using System.Collections.Immutable;
using KazCsto.Answers;
using KazCsto.Time.Scenarios;

namespace KazCsto.Tests.Answers;

public sealed class ScenarioAnswerTests
{
    [Fact]
    public void Of_each_kind_of_line_the_first_eight_are_shown_and_the_others_counted_by_their_kind()
    {
        var shown = BlocksOf([
            LineOf("place", EffectLine.FirstPlaceStays, isDifferent: false),
            .. Enumerable.Range(1, 11).Select(i => LineOf($"move {i}", "tie goes")),
            LineOf("elsewhere", "other days", isDifferent: false),
        ]);

        shown
            .OfType<Line>()
            .Select(l => l.Says.Text)
            .ShouldBe(["place", .. Enumerable.Range(1, 8).Select(i => $"move {i}"), "elsewhere"]);
        var more = shown.OfType<More>().Single();
        more.Told.ShouldBe("and 3 others: tie goes");
        more.Blocks.Cast<Line>().Select(l => l.Says.Text).ShouldBe(["move 9", "move 10", "move 11"]);
    }

    [Fact]
    public void Where_nothing_is_different_that_is_said_first()
    {
        var shown = BlocksOf([LineOf("same", "x", isDifferent: false)]);

        shown.Cast<Line>().Select(l => l.Says.Text).ShouldBe(["No tie goes or comes.", "same"]);
    }

    private static ImmutableArray<Block> BlocksOf(ImmutableArray<EffectLine> lines) =>
        (
            (Part)ScenarioAnswer.Parts([new("What goes and comes?", lines, "No tie goes or comes.", "fact")]).Single()
        ).Blocks;

    private static EffectLine LineOf(string text, string what, bool isDifferent = true) =>
        new(what, "", new Statement(text, [])) { IsDifferent = isDifferent };
}
