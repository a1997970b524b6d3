using System.Collections.Immutable;
using KazCsto.Export.Report;
using KazCsto.Time.Scenarios;

namespace KazCsto.Tests.Export.Report;

public sealed class EffectsTests
{
    [Fact]
    public void Of_many_lines_only_those_that_are_different_are_counted_and_folded()
    {
        var part = PartOf([
            LineOf("place", EffectLine.FirstPlaceStays, isDifferent: false),
            .. Enumerable.Range(1, 9).Select(i => LineOf($"move {i}", "tie goes")),
            LineOf("elsewhere", "other days", isDifferent: false),
        ]);

        var shown = Effects.Of([part]).Single();

        var folded = shown.Elements("details").Single(d => d.Value.Contains("move 1"));
        folded.Element("summary")!.Value.ShouldBe("9 different facts");
        folded.Value.ShouldNotContain("elsewhere");
        folded.Value.ShouldNotContain("place");
        shown.Value.ShouldContain("elsewhere");
        shown.Value.ShouldContain("place");
    }

    [Fact]
    public void Of_many_lines_that_all_stay_nothing_is_said_to_be_different()
    {
        var part = PartOf([.. Enumerable.Range(1, 9).Select(i => LineOf($"same {i}", "x", isDifferent: false))]);

        var shown = Effects.Of([part]).Single();

        shown.Value.ShouldNotContain("different");
        shown.Value.ShouldContain("same 9");
    }

    private static EffectPart PartOf(ImmutableArray<EffectLine> lines) =>
        new("What goes and comes?", lines, "No tie goes or comes.", "fact");

    private static EffectLine LineOf(string text, string what, bool isDifferent = true) =>
        new(what, "", new Statement(text, [])) { IsDifferent = isDifferent };
}
