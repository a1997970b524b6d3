using System.Collections.Immutable;
using FsCheck.Xunit;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Calibrations;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Conditions of several values: what R's QCA 3.25 prints of them, and the definitions.</summary>
public sealed class MultiValueTests
{
    private static readonly ImmutableArray<SetLiteral> Socioeconomic = [new("DEV"), new("URB"), new("LIT"), new("IND")];

    [Theory]
    [InlineData(
        "SURV",
        "DEV{2}*LIT{1}*IND{1} + DEV{1}*URB{0}*LIT{1}*IND{0}",
        "DEV{2} + DEV{1}*IND{0}",
        ".625 .250",
        .875
    )]
    [InlineData(
        "~SURV",
        "DEV{1}*URB{0}*LIT{1}*IND{1} + DEV{0}*URB{0}*IND{0}",
        "DEV{1}*URB{0}*IND{1} + DEV{0}",
        ".100 .800",
        .9
    )]
    public void The_multi_value_Lipset_data_give_the_solutions_of_R(
        string outcome,
        string conservative,
        string parsimonious,
        string coverages,
        double coverage
    )
    {
        var analysis = ComparativeAnalysis.Of(
            Lipset.MultiValue(),
            Lipset.Asked(outcome, 1) with
            {
                Conditions = Socioeconomic,
            }
        );

        analysis.Method.ShouldBe("mvQCA");
        Shown(analysis, analysis.Conservative).ShouldBe([conservative]);
        Shown(analysis, analysis.Parsimonious).ShouldBe([parsimonious]);
        foreach (var model in analysis.Conservative.Models.Concat(analysis.Parsimonious.Models))
        {
            (model.Fit.Inclusion, model.Fit.Pri, Math.Round(model.Fit.Coverage, 3)).ShouldBe((1, 1, coverage));
            string.Join(' ', model.Fits.Select(f => $"{f.Coverage:.000}")).ShouldBe(coverages);
        }
    }

    [Fact]
    public void Development_and_industry_alone_explain_seven_of_the_eight_as_Cronqvist_and_Berg_Schlosser_2009_have_it()
    {
        var asked = Lipset.Asked("SURV", 1) with { Conditions = [new("DEV"), new("IND")] };

        var analysis = ComparativeAnalysis.Of(Lipset.MultiValue(), asked);

        Shown(analysis, analysis.Conservative).ShouldBe(["DEV{2}*IND{1} + DEV{1}*IND{0}"]);
        Shown(analysis, analysis.Parsimonious).ShouldBe(["DEV{2} + DEV{1}*IND{0}"]);
        analysis.Parsimonious.Models[0].Fit.Coverage.ShouldBe(.875);
        analysis.Table.Size.ShouldBe(6);
        analysis.Table.Remainders.ShouldBe(2);
        analysis.Table.Contradictory.Select(r => analysis.Table.Space.Digits(r.Number)).ShouldBe(["11"]);
    }

    [Fact]
    public void With_two_cases_a_row_literacy_and_stability_are_left_as_R_has_it()
    {
        var asked = Lipset.Asked("SURV", 1) with { FrequencyCut = 2 };

        var model = ComparativeAnalysis.Of(Lipset.MultiValue(), asked).Parsimonious.Models.ShouldHaveSingleItem();

        model.Terms.Length.ShouldBe(1);
        (Math.Round(model.Fit.Inclusion, 3), Math.Round(model.Fit.Pri, 3), model.Fit.Coverage).ShouldBe(
            (.889, .889, 1)
        );
    }

    [Fact]
    public void All_ten_models_of_eight_cases_with_conditions_of_up_to_four_values_are_those_of_R()
    {
        string[] columns = ["A", "B", "C", "D", "E"];
        string[] rows = ["22023", "02112", "02023", "12023", "11030", "11211", "20133", "20002"];
        var table = SetTable.Of(
            [.. "abcdefgh".Select(name => $"{name}")],
            columns,
            (c, s) => rows[c][s] - '0',
            s => s is 3 or 4 ? 4 : 3
        );

        var analysis = ComparativeAnalysis.Of(
            table,
            new() { Outcome = new("E", true, 3), Conditions = [.. columns.SkipLast(1).Select(c => new SetLiteral(c))] }
        );

        analysis
            .Parsimonious.Models.Select(m => Sorted(m.Shown(analysis.Table.Space)))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                new[]
                {
                    "B{1} + D{0} + D{1}",
                    "B{1} + D{0} + A{0}*C{1}",
                    "B{1} + D{0} + B{2}*C{1}",
                    "B{1} + D{1} + B{0}*C{0}",
                    "B{1} + A{0}*C{1} + B{0}*C{0}",
                    "B{1} + B{0}*C{0} + B{2}*C{1}",
                    "D{0} + D{1} + A{1}*D{3}",
                    "D{0} + D{1} + C{0}*D{3}",
                    "D{1} + A{1}*D{3} + B{0}*C{0}",
                    "D{1} + B{0}*C{0} + C{0}*D{3}",
                }
                    .Select(Sorted)
                    .Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void The_party_bans_of_Hartmann_and_Kemmerzell_give_the_solutions_of_R_with_several_values_expected()
    {
        var options = PartyBans.Asked with
        {
            Expectations = [new("C", false, 1), new("F", false, 1), new("F", false, 2), new("T", false, 2), new("V")],
        };

        var analysis = ComparativeAnalysis.Of(PartyBans.Table, options);

        analysis
            .Intermediate.SelectMany(i => Shown(analysis, i.Solution))
            .Select(Sorted)
            .ShouldContain(Sorted("C{1} + F{2} + T{1}*V{0} + T{2}*V{0} + C{0}*F{1}*T{2}"));
    }

    [Property(MaxTest = 100)]
    public void A_table_of_sets_means_the_same_if_its_sides_are_called_values(int seed)
    {
        var table = RandomTables.Cases(seed, isCrisp: true);
        var conditions = table.Sets.SkipLast(1).ToList();
        var valued = SetTable.Of(
            table.Cases,
            [.. table.Sets, "Z"],
            (c, s) => s < table.Sets.Length ? table.MembershipsIn(new(table.Sets[s]))[c] : 0,
            s => s < table.Sets.Length ? 2 : 3
        );
        QcaOptions asked = new() { Outcome = new("Y"), MostModels = int.MaxValue };
        var sets = ComparativeAnalysis.Of(table, asked);

        var values = ComparativeAnalysis.Of(
            valued,
            asked with
            {
                Conditions = [.. conditions.Append("Z").Select(c => new SetLiteral(c))],
            }
        );

        // The condition Z is 0 in every case: no shortest model needs it.
        var shown = Shown(values, values.Parsimonious).ToList();
        Shown(sets, sets.Parsimonious).ShouldBeSubsetOf(shown.Select(AsSets));
        string AsSets(string model) =>
            string.Join(
                " + ",
                model.Split(" + ").Select(t => string.Join('*', t.Split('*').Select(l => l == "1" ? l : AsSet(l))))
            );
        static string AsSet(string literal) => literal.EndsWith("{1}") ? literal[..^3] : "~" + literal[..^3];
    }

    [Theory]
    [InlineData(549.9, 0)]
    [InlineData(550, 1)]
    [InlineData(849.9, 1)]
    [InlineData(850, 2)]
    public void A_figure_has_the_value_of_the_thresholds_that_it_reaches(double figure, double value) =>
        new SeveralThresholds([550, 850]).Of(figure).ShouldBe(value);

    [Fact]
    public void Chance_is_that_of_all_ways_in_which_dice_can_fall()
    {
        const int Positive = 2;
        const int Cases = 5;
        var separating = Enumerable.Range(0, 243).Count(dice => Enumerable.Range(0, 3).Any(v => Separates(dice, v)));

        new ChanceOfSeparation(Cases, Positive, [3]).OfAny.ShouldBe(separating / 243.0, 1e-12);

        static bool Separates(int dice, int value)
        {
            var had = Enumerable.Range(0, Cases).Select(i => dice / (int)Math.Pow(3, i) % 3 == value).ToList();
            return had.Index().All(h => h.Item == (h.Index < Positive))
                || had.Index().All(h => h.Item == (h.Index >= Positive));
        }
    }

    private static string Sorted(string model) => string.Join(" + ", model.Split(" + ").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Shown(ComparativeAnalysis analysis, Solution solution) =>
        solution.Models.Select(m => m.Shown(analysis.Table.Space));
}
