using System.Globalization;
using FsCheck.Xunit;
using KazCsto.Cases.Conditions;
using KazCsto.Import.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cases.Conditions;

/// <summary>A sentence that rests on a cut carries the range of cuts within which it stays the same.</summary>
public sealed class CutRangeTests
{
    private static readonly ConditionPlan Plan = ConditionsFile.Load(League.Dataset);

    /// <summary>1,239 km against 6,846 and 7,500, of which the lower is the better attested.</summary>
    [Fact]
    public void Two_borders_are_apart_by_any_cut_between_them()
    {
        var (borders, centre) = (Compared(Borders((0, 1239), (1, 6846), (2, 0)), 1000), "case:c1");

        var contrast = Contrast.All(borders, CaseOf(borders, centre)).Single();

        contrast.SetsApart.ShouldBeFalse();
        var range = contrast.CutsThatSetApart(borders, CaseOf(borders, centre).Case).ShouldHaveSingleItem();
        range.Told.ShouldBe("any cut above 1,239 and up to 6,846 km");
        range.Standard.ShouldBe("1,000 km");
        // Below, the other border is long too; above, none is.
        CutRange
            .All(borders, contrast.Condition, c => CaseOf(c, centre).Cells["border-with-oak"].Settled)
            .Select(r => $"{r.Range.Told}: {r.Says}")
            .ShouldBe(["any cut up to 6,846 km: True", "any cut above 6,846 km: False"]);
    }

    [Fact]
    public void Where_claims_part_a_cut_between_them_settles_nothing()
    {
        var facts = Borders((0, 100), (1, 6846)).Tie("state:s1 borders state:oak", quantity: "7500", source: "atlas");
        var borders = Compared(facts, 1000);

        CutRange
            .All(borders, borders.Plan.Conditions[0], c => CaseOf(c, "case:c1").Cells["border-with-oak"].Answer)
            .Select(r => $"{r.Range.Told}: {r.Says}")
            .ShouldBe([
                "any cut up to 6,846 km: Yes",
                "any cut above 6,846 and up to 7,500 km: Contested",
                "any cut above 7,500 km: No",
            ]);
    }

    [Property(MaxTest = 60)]
    public void Any_cut_inside_the_range_keeps_what_is_said_and_the_next_value_outside_changes_it(int seed)
    {
        var random = new Random(seed);
        var lengths = Enumerable.Range(0, 5).Select(i => (i, random.Next(1, 9) * 1000)).ToArray();
        var standard = random.Next(1, 10_000);
        var facts = Borders(lengths);
        var comparison = Compared(facts, standard);
        var condition = comparison.Plan.Conditions[0];

        var ranges = CutRange.All(comparison, condition, Apart);

        ranges[0].Range.Above.ShouldBe(double.NegativeInfinity);
        ranges[^1].Range.UpTo.ShouldBe(double.PositiveInfinity);
        CutRange.Around(comparison, condition, Apart)!.Contains(standard).ShouldBeTrue();
        foreach (var ((range, says), next) in ranges.Zip(ranges.Skip(1).Append((null!, null!))))
        {
            var (low, high) = (Math.Max(range.Above, 0), Math.Min(range.UpTo, 20_000));
            foreach (var cut in new[] { low + 0.5, (low + high) / 2, high })
            {
                Apart(Compared(facts, cut)).ShouldBe(says, $"cut {cut} in {range.Told}, seed {seed}");
            }

            if (next.Item2 is not null)
            {
                next.Item2.ShouldNotBe(says);
                Apart(Compared(facts, range.UpTo + 0.5)).ShouldNotBe(says, $"above {range.Told}, seed {seed}");
            }
        }

        static string Apart(Comparison c) =>
            string.Join(' ', c.Cases.Where(one => Contrast.All(c, one).Single().SetsApart).Select(one => one.Case.Id));
    }

    private static ComparedCase CaseOf(Comparison comparison, string id) =>
        comparison.Cases.Single(c => c.Case.Id == id);

    private static Facts Borders(params (int State, int Length)[] lengths)
    {
        var facts = new Facts();
        foreach (var (state, length) in lengths)
        {
            facts
                .Tie($"state:s{state} member-of institution:league", "2000-01-01", "..")
                .Tie($"state:s{state} involved-in case:c{state}", "2010-01-01", "2010-02-01", role: "scene")
                .Property($"case:c{state}", "date", "2010-01-01")
                .Property($"case:c{state}", "outcome", "statement");
            if (length > 0)
            {
                facts.Tie($"state:s{state} borders state:oak", quantity: length.ToString(CultureInfo.InvariantCulture));
            }
        }

        return facts;
    }

    private static Comparison Compared(Facts facts, double cut)
    {
        var network = facts.Network;
        var border = Plan.Conditions.Single(c => c.Name == "border-with-oak") with { YesFrom = cut };
        var plan = Plan with { Conditions = [border] };
        return Comparison.Of(network, plan, network.Nodes.Where(n => n.Kind.Name == "case"), certain: false);
    }
}
