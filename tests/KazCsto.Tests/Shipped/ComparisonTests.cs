using KazCsto.Cases.Conditions;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Shipped;

/// <summary>What the shipped cases are found to have in common and to differ in.</summary>
public sealed class ComparisonTests
{
    private static readonly ConditionPlan Plan = ConditionsFile.Load(RealData.Dataset);

    private static readonly Comparison Real = Comparison.Of(
        RealData.Network,
        Plan,
        RealData.Network.Nodes.Where(n => n.Kind.Name == "case"),
        certain: false
    );

    [Theory]
    [InlineData("case:kaz-2022", "border-with-russia", TruthValue.Yes)]
    [InlineData("case:kgz-2005", "border-with-russia", TruthValue.No)]
    [InlineData("case:kaz-2022", "russian-base", TruthValue.No)]
    [InlineData("case:arm-2022", "russian-base", TruthValue.Yes)]
    [InlineData("case:kgz-2010", "struggle-at-the-top", TruthValue.Yes)]
    [InlineData("case:arm-2022", "holds-chair", TruthValue.Yes)]
    [InlineData("case:nk-2020", "asked", TruthValue.No)]
    [InlineData("case:nk-2020", "territory-attacked", TruthValue.Contested)]
    [InlineData("case:arm-2021", "territory-attacked", TruthValue.Contested)]
    [InlineData("case:arm-2022", "territory-attacked", TruthValue.Yes)]
    [InlineData("case:blr-2020", "russian-facility", TruthValue.Contested)]
    [InlineData("case:tjk-2021", "russian-facility", TruthValue.Yes)]
    [InlineData("case:kgz-tjk-2022", "third-state-opponent", TruthValue.No)]
    [InlineData("case:arm-2021", "third-state-opponent", TruthValue.Yes)]
    [InlineData("case:geo-2008", "asked", TruthValue.Unknown)]
    [InlineData("case:kgz-2005", "home-affair", TruthValue.Yes)]
    [InlineData("case:kaz-2011", "asked", TruthValue.No)]
    [InlineData("case:kaz-2011", "holds-chair", TruthValue.Yes)]
    [InlineData("case:kaz-2016", "external-framing", TruthValue.Yes)]
    [InlineData("case:kaz-2016", "asked", TruthValue.Unknown)]
    [InlineData("case:arm-2020", "third-state-opponent", TruthValue.Yes)]
    [InlineData("case:arm-2020", "asked", TruthValue.Contested)]
    [InlineData("case:arm-2021", "armed-attack", TruthValue.Contested)]
    [InlineData("case:kgz-tjk-2021", "asked", TruthValue.No)]
    public void What_the_record_says_is_the_answer(string crisis, string condition, Enum answer)
    {
        CellOf(Real, crisis, condition).Answer.ShouldBe((TruthValue)answer);
    }

    [Fact]
    public void Neither_a_site_that_Russia_depends_on_nor_a_long_border_sets_Kazakhstan_apart()
    {
        var centre = Real.Cases.Single(c => c.Case.Id == "case:kaz-2022");

        var contrasts = Contrast.All(Real, centre).ToDictionary(c => c.Condition.Name);

        contrasts["russian-facility"].SetsApart.ShouldBeFalse();
        contrasts["russian-facility"]
            .Alike.Select(c => c.Case.Id)
            .ShouldBe(["case:kgz-2005", "case:kgz-2010", "case:kaz-2011", "case:kaz-2016", "case:tjk-2021"]);
        contrasts["border-with-russia"]
            .Alike.Select(c => c.Case.Id)
            .ShouldBe(["case:kaz-2011", "case:kaz-2016", "case:blr-2020"]);
    }

    [Fact]
    public void Putin_framed_the_case_too_late_to_explain_the_request()
    {
        // He spoke of an attack from outside on 10 January, the request is of the 5th.
        var cell = CellOf(Real, "case:kaz-2022", "external-framing");

        cell.Day.ShouldBe(new DateOnly(2022, 1, 5));
        cell.Cited.ShouldNotContain(f => f.Id.Contains("leader:putin"));
    }

    [Fact]
    public void Sources_disagree_on_the_length_of_the_border_of_Kazakhstan()
    {
        CellOf(Real, "case:kaz-2022", "border-with-russia").Value.ShouldBe("7,500 km; 6,846 to 7,800");
    }

    private static Cell CellOf(Comparison comparison, string crisis, string condition) =>
        comparison.Cases.Single(c => c.Case.Id == crisis).Cells[condition];
}
