using KazCsto.Cases.Qca;

namespace KazCsto.Tests.Cases.Qca;

/// <summary>Rows between two cuts of inclusion.</summary>
public sealed class InconclusiveBandTests
{
    private static readonly QcaOptions Band = new()
    {
        Outcome = new("JSR"),
        InclusionCut = 0.9,
        NegativeBelow = 0.5,
        PriCut = 0,
    };

    /// <summary>Job security regulations (Emmenegger 2011), inclusion cuts of .9 and .5, as R's QCA 3.25 prints the truth table.</summary>
    [Theory]
    [InlineData(2, .198, .000, '0')]
    [InlineData(1, .581, .000, 'C')]
    [InlineData(1, .494, .000, '0')]
    [InlineData(2, .716, .500, 'C')]
    [InlineData(2, .839, .699, 'C')]
    [InlineData(1, .940, .825, '1')]
    [InlineData(2, .203, .000, '0')]
    [InlineData(2, .977, .966, '1')]
    [InlineData(1, .717, .000, 'C')]
    [InlineData(1, .950, .824, '1')]
    [InlineData(2, .571, .000, 'C')]
    [InlineData(2, .352, .034, '0')]
    public void Rows_are_coded_as_R_codes_them(int cases, double inclusion, double pri, char expected) =>
        CodeOf(TruthTable.OutputOf(cases, inclusion, pri, Band)).ShouldBe(expected);

    [Theory]
    [InlineData(1, .95, .3, 'C')]
    [InlineData(0, .95, .9, '?')]
    [InlineData(1, .5, .3, 'C')]
    public void A_row_of_low_PRI_is_inconclusive_and_one_of_too_few_cases_a_remainder(
        int cases,
        double inclusion,
        double pri,
        char expected
    ) => CodeOf(TruthTable.OutputOf(cases, inclusion, pri, Band with { PriCut = 0.5 })).ShouldBe(expected);

    [Fact]
    public void Four_states_of_the_party_bans_of_which_two_ban_do_not_say_as_in_R()
    {
        var analysis = ComparativeAnalysis.Of(PartyBans.Table, PartyBans.Asked with { NegativeBelow = 0.4 });

        var row = analysis.Table.Rows.Single(r => r.Output == RowOutput.Inconclusive);

        (analysis.Table.Space.Digits(row.Number), row.Count, row.Inclusion).ShouldBe(("2121", 4, .5));
        analysis.Parsimonious.Models.ShouldAllBe(m => !m.Terms.Any(t => t.Covers(row.Number)));
    }

    private static char CodeOf(RowOutput output) =>
        output switch
        {
            RowOutput.Positive => '1',
            RowOutput.Negative => '0',
            RowOutput.Inconclusive => 'C',
            _ => '?',
        };
}
