using KazCsto.Cases.Conditions;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Conditions;

/// <summary>The cases of the repository, compared.</summary>
public sealed class ComparisonTests
{
    private static readonly ConditionPlan Plan = ConditionsFile.Load(RealData.Dataset);
    private static readonly Comparison Real = Compared(RealData.Network);

    public static TheoryData<string> Cases => [.. Real.Cases.Select(c => c.Case.Id)];

    [Theory]
    [InlineData("case:kaz-2022", "border-with-russia", TruthValue.Yes)]
    [InlineData("case:kgz-2005", "border-with-russia", TruthValue.No)]
    [InlineData("case:kaz-2022", "russian-base", TruthValue.No)]
    [InlineData("case:arm-2022", "russian-base", TruthValue.Yes)]
    [InlineData("case:kgz-2010", "struggle-at-the-top", TruthValue.Yes)]
    [InlineData("case:arm-2022", "holds-chair", TruthValue.Yes)]
    [InlineData("case:nk-2020", "asked", TruthValue.No)]
    [InlineData("case:nk-2020", "territory-attacked", TruthValue.No)]
    [InlineData("case:arm-2021", "territory-attacked", TruthValue.Contested)]
    [InlineData("case:arm-2022", "territory-attacked", TruthValue.Yes)]
    [InlineData("case:blr-2020", "russian-facility", TruthValue.Contested)]
    [InlineData("case:tjk-2021", "russian-facility", TruthValue.Yes)]
    [InlineData("case:kgz-tjk-2022", "third-state-opponent", TruthValue.No)]
    [InlineData("case:arm-2021", "third-state-opponent", TruthValue.Yes)]
    [InlineData("case:geo-2008", "asked", TruthValue.Unknown)]
    public void What_the_record_says_is_the_answer(string crisis, string condition, TruthValue answer)
    {
        CellOf(Real, crisis, condition).Answer.ShouldBe(answer);
    }

    [Fact]
    public void A_framing_of_a_later_day_explains_no_earlier_decision()
    {
        // Putin spoke of an attack from outside on 10 January, the request is of the 5th.
        var cell = CellOf(Real, "case:kaz-2022", "external-framing");

        cell.Day.ShouldBe(new DateOnly(2022, 1, 5));
        cell.Cited.ShouldNotContain(f => f.Id.Contains("leader:putin"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_cell_depends_on_its_own_claims_and_on_no_others(string crisis)
    {
        foreach (var condition in Plan.Conditions)
        {
            var cell = CellOf(Real, crisis, condition.Name);
            var own = cell.Facts.SelectMany(f => f.Claims).Select(c => c.Row).ToHashSet();

            var alone = CellOf(
                Compared(RealData.Network.Without(c => !own.Contains(c.Row)), crisis),
                crisis,
                condition.Name
            );

            Shown(alone).ShouldBe(Shown(cell), condition.Name);
        }
    }

    [Theory]
    [InlineData("case:kaz-2022", "external-framing", TruthValue.No)]
    [InlineData("case:kaz-2022", "russian-facility", TruthValue.No)]
    [InlineData("case:kaz-2022", "struggle-at-the-top", TruthValue.Unknown)]
    [InlineData("case:arm-2021", "asked", TruthValue.Unknown)]
    [InlineData("case:kgz-2010", "forces-failed", TruthValue.Unknown)]
    [InlineData("case:kaz-2022", "dependence-on-russia", TruthValue.Unknown)]
    public void Without_all_its_own_claims_but_those_that_place_it_an_answer_falls(
        string crisis,
        string condition,
        TruthValue fallen
    )
    {
        var cell = CellOf(Real, crisis, condition);
        var placing = cell.Basis.SelectMany(f => f.Claims).Select(c => c.Row).ToHashSet();
        var own = cell.Facts.SelectMany(f => f.Claims).Select(c => c.Row).Except(placing).ToHashSet();

        var without = RealData.Network.Without(c => own.Contains(c.Row));

        CellOf(Compared(without, crisis), crisis, condition).Answer.ShouldBe(fallen);
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing()
    {
        var cases = RealData.Network.Nodes.Where(n => n.Kind.Name == "case").ToList();

        var turned = Comparison.Of(
            RealData.Network,
            Plan with
            {
                Conditions = [.. Plan.Conditions.Reverse()],
            },
            Enumerable.Reverse(cases),
            certain: false
        );

        turned.Cases.Select(c => c.Case).ShouldBe(Real.Cases.Select(c => c.Case));
        foreach (var (one, other) in turned.Cases.Zip(Real.Cases))
        {
            Plan.Conditions.ShouldAllBe(c => Shown(one.Cells[c.Name]) == Shown(other.Cells[c.Name]));
        }
    }

    [Fact]
    public void Without_the_claims_that_carry_it_an_answer_falls()
    {
        var without = RealData.Network.Without(c => c.Subject.Id == "depends-on|state:rus|facility:baikonur|");

        var cell = CellOf(Compared(without), "case:kaz-2022", "russian-facility");

        (cell.Answer, cell.Remark).ShouldBe((TruthValue.No, cell.Condition.NoBecause));
    }

    [Fact]
    public void A_length_on_both_sides_of_the_cut_is_contested_and_shows_its_range()
    {
        var cut = Plan.Conditions.Single(c => c.Name == "border-with-russia") with { YesFrom = 7000 };
        var plan = Plan with { Conditions = [cut] };

        var cell = Comparison
            .Of(RealData.Network, plan, [RealData.Node("case:kaz-2022")], certain: false)
            .Cases[0]
            .Cells[cut.Name];

        (cell.Answer, cell.Value).ShouldBe((TruthValue.Contested, "7,500 km; 6,846 to 7,800"));
    }

    [Fact]
    public void Cases_side_by_side_agree_differ_or_stay_open_on_every_condition()
    {
        var centre = Real.Cases.Single(c => c.Case.Id == "case:kaz-2022");
        foreach (var other in Real.Cases.Where(c => c != centre))
        {
            var pair = CasePair.Of(centre, other, Plan);
            var back = CasePair.Of(other, centre, Plan);

            (pair.Alike.Length + pair.Unlike.Length + pair.Open.Length).ShouldBe(Plan.Conditions.Length);
            back.Unlike.ShouldBe(pair.Unlike);
        }
    }

    [Fact]
    public void Neither_a_site_that_Russia_depends_on_nor_a_long_border_sets_Kazakhstan_apart()
    {
        var centre = Real.Cases.Single(c => c.Case.Id == "case:kaz-2022");

        var contrasts = Contrast.All(Real, centre).ToDictionary(c => c.Condition.Name);

        contrasts["russian-facility"].SetsApart.ShouldBeFalse();
        contrasts["russian-facility"]
            .Alike.Select(c => c.Case.Id)
            .ShouldBe(["case:kgz-2005", "case:kgz-2010", "case:tjk-2021"]);
        contrasts["border-with-russia"].Alike.Select(c => c.Case.Id).ShouldBe(["case:blr-2020"]);
    }

    [Fact]
    public void What_sets_a_case_apart_comes_first_and_what_cannot_be_compared_last()
    {
        var centre = Real.Cases.Single(c => c.Case.Id == "case:nk-2020");

        var ordered = Contrast.InOrder(Contrast.All(Real, centre)).ToList();

        ordered.TakeWhile(c => c.SetsApart).Count().ShouldBe(ordered.Count(c => c.SetsApart));
        ordered.SkipWhile(c => c.Cell.Settled is not null).ShouldAllBe(c => c.Cell.Settled == null);
        var shared = ordered
            .Where(c => !c.SetsApart && c.Cell.Settled is not null)
            .Select(c => c.Alike.Length)
            .ToList();
        shared.ShouldBe(shared.Order());
    }

    private static string Shown(Cell cell) =>
        string.Join(
            '\n',
            cell.Facts.SelectMany(f => f.Claims.Select(c => $"{f.Id} {c.Row} {f.Probability:R}"))
                .Prepend($"{cell.Answer} {cell.Value} {cell.Day} {cell.Remark}")
        );

    private static Cell CellOf(Comparison comparison, string crisis, string condition) =>
        comparison.Cases.Single(c => c.Case.Id == crisis).Cells[condition];

    private static Comparison Compared(Network network, string? only = null) =>
        Comparison.Of(
            network,
            Plan,
            network.Nodes.Where(n => n.Kind.Name == "case" && (only is null || n.Id == only)),
            certain: false
        );
}
