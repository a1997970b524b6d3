using KazCsto.Cases.Conditions;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Conditions;

/// <summary>The cases of the made league, compared.</summary>
public sealed class ComparisonTests
{
    private static readonly ConditionPlan Plan = ConditionsFile.Load(League.Dataset);
    private static readonly Comparison Made = Compared(League.Network);

    public static TheoryData<string> Cases => [.. Made.Cases.Select(c => c.Case.Id)];

    /// <summary>Each can be read off the rows that name the case, by the ways of <c>Data/league/graph/conditions.yaml</c>.</summary>
    [Theory]
    [InlineData("case:hazel-2022", "border-with-oak", TruthValue.Yes)]
    [InlineData("case:birch-2005", "border-with-oak", TruthValue.No)]
    [InlineData("case:hazel-2022", "oak-base", TruthValue.No)]
    [InlineData("case:alder-2021", "oak-base", TruthValue.Yes)]
    [InlineData("case:hazel-2022", "struggle-at-the-top", TruthValue.Yes)]
    [InlineData("case:holly-2022", "holds-chair", TruthValue.No)]
    [InlineData("case:alder-2020", "asked", TruthValue.Contested)]
    [InlineData("case:alder-2020", "territory-attacked", TruthValue.No)]
    [InlineData("case:alder-2021", "territory-attacked", TruthValue.Contested)]
    [InlineData("case:holly-2010", "forces-failed", TruthValue.Contested)]
    [InlineData("case:holly-2010", "oak-facility", TruthValue.Yes)]
    [InlineData("case:holly-2022", "oak-facility", TruthValue.No)]
    [InlineData("case:holly-2022", "third-state-opponent", TruthValue.No)]
    [InlineData("case:alder-2021", "third-state-opponent", TruthValue.Yes)]
    [InlineData("case:elm-2008", "asked", TruthValue.Unknown)]
    public void What_the_claims_say_is_the_answer(string crisis, string condition, Enum answer)
    {
        CellOf(Made, crisis, condition).Answer.ShouldBe((TruthValue)answer);
    }

    [Fact]
    public void A_framing_of_a_later_day_explains_no_earlier_decision()
    {
        // Hazel spoke of an attack from outside on 10 January, the request is of the 5th.
        var cell = CellOf(Made, "case:hazel-2022", "external-framing");

        cell.Day.ShouldBe(new DateOnly(2022, 1, 5));
        cell.Answer.ShouldBe(TruthValue.Yes);
        cell.Cited.ShouldNotContain(f => f.Id == "frames|state:hazel|case:hazel-2022|");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_cell_depends_on_its_own_claims_and_on_no_others(string crisis)
    {
        foreach (var condition in Plan.Conditions)
        {
            var cell = CellOf(Made, crisis, condition.Name);
            var own = cell.Facts.SelectMany(f => f.Claims).Select(c => c.Row).ToHashSet();

            var alone = CellOf(
                Compared(League.Network.Without(c => !own.Contains(c.Row)), crisis),
                crisis,
                condition.Name
            );

            Shown(alone).ShouldBe(Shown(cell), condition.Name);
        }
    }

    [Theory]
    [InlineData("case:hazel-2022", "external-framing", TruthValue.No)]
    [InlineData("case:hazel-2022", "oak-facility", TruthValue.No)]
    [InlineData("case:hazel-2022", "struggle-at-the-top", TruthValue.Unknown)]
    [InlineData("case:alder-2021", "asked", TruthValue.Unknown)]
    [InlineData("case:holly-2010", "forces-failed", TruthValue.Unknown)]
    [InlineData("case:hazel-2022", "dependence-on-oak", TruthValue.Unknown)]
    public void Without_all_its_own_claims_but_those_that_place_it_an_answer_falls(
        string crisis,
        string condition,
        Enum fallen
    )
    {
        var cell = CellOf(Made, crisis, condition);
        var placing = cell.Basis.SelectMany(f => f.Claims).Select(c => c.Row).ToHashSet();
        var own = cell.Facts.SelectMany(f => f.Claims).Select(c => c.Row).Except(placing).ToHashSet();

        var without = League.Network.Without(c => own.Contains(c.Row));

        CellOf(Compared(without, crisis), crisis, condition).Answer.ShouldBe((TruthValue)fallen);
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing()
    {
        var cases = League.Network.Nodes.Where(n => n.Kind.Name == "case").ToList();

        var turned = Comparison.Of(
            League.Network,
            Plan with
            {
                Conditions = [.. Plan.Conditions.Reverse()],
            },
            Enumerable.Reverse(cases),
            certain: false
        );

        turned.Cases.Select(c => c.Case).ShouldBe(Made.Cases.Select(c => c.Case));
        foreach (var (one, other) in turned.Cases.Zip(Made.Cases))
        {
            Plan.Conditions.ShouldAllBe(c => Shown(one.Cells[c.Name]) == Shown(other.Cells[c.Name]));
        }
    }

    [Fact]
    public void Without_the_claims_that_carry_it_an_answer_falls()
    {
        var without = League.Network.Without(c => c.Subject.Id == "depends-on|state:oak|facility:dam|");

        var cell = CellOf(Compared(without), "case:hazel-2022", "oak-facility");

        (cell.Answer, cell.Remark).ShouldBe((TruthValue.No, cell.Condition.NoBecause));
    }

    [Fact]
    public void A_length_on_both_sides_of_the_cut_is_contested_and_shows_its_range()
    {
        var cut = Plan.Conditions.Single(c => c.Name == "border-with-oak") with { YesFrom = 7200 };
        var plan = Plan with { Conditions = [cut] };

        var cell = Comparison.Of(League.Network, plan, [League.Node("case:hazel-2022")], certain: false).Cases[0].Cells[
            cut.Name
        ];

        (cell.Answer, cell.Value).ShouldBe((TruthValue.Contested, "7,500 km; 7,000 to 7,500"));
    }

    [Fact]
    public void Cases_side_by_side_agree_differ_or_stay_open_on_every_condition()
    {
        var centre = Made.Cases.Single(c => c.Case.Id == "case:hazel-2022");
        foreach (var other in Made.Cases.Where(c => c != centre))
        {
            var pair = CasePair.Of(centre, other, Plan);
            var back = CasePair.Of(other, centre, Plan);

            (pair.Alike.Length + pair.Unlike.Length + pair.Open.Length).ShouldBe(Plan.Conditions.Length);
            back.Unlike.ShouldBe(pair.Unlike);
        }
    }

    [Fact]
    public void What_another_case_had_too_does_not_set_one_apart_and_what_all_others_lacked_does()
    {
        var centre = Made.Cases.Single(c => c.Case.Id == "case:hazel-2022");

        var contrasts = Contrast.All(Made, centre).ToDictionary(c => c.Condition.Name);

        contrasts["oak-facility"].SetsApart.ShouldBeFalse();
        contrasts["oak-facility"].Alike.Select(c => c.Case.Id).ShouldBe(["case:holly-2010"]);
        // Only Hazel and Birch border Oak, and the border of Birch is shorter than 1,000 km.
        contrasts["border-with-oak"].SetsApart.ShouldBeTrue();
        contrasts["border-with-oak"].Alike.ShouldBeEmpty();
    }

    [Fact]
    public void What_sets_a_case_apart_comes_first_and_what_cannot_be_compared_last()
    {
        var centre = Made.Cases.Single(c => c.Case.Id == "case:alder-2020");

        var ordered = Contrast.InOrder(Contrast.All(Made, centre)).ToList();

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
