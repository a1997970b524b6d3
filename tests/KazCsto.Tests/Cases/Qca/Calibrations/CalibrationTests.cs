using System.Globalization;
using KazCsto.Cases.Qca.Calibrations;

namespace KazCsto.Tests.Cases.Qca.Calibrations;

public sealed class CalibrationTests
{
    [Fact]
    public void The_direct_method_gives_the_memberships_of_R_to_every_digit()
    {
        var golden = Lipset.Golden.GetProperty("calibration");
        var calibration = new DirectCalibration(20, 50, 80);

        foreach (var expected in golden.GetProperty("values").EnumerateObject())
        {
            var raw = double.Parse(expected.Name, CultureInfo.InvariantCulture);
            calibration.Of(raw).ShouldBe(expected.Value.GetDouble(), 1e-14, expected.Name);
        }
    }

    [Theory]
    [InlineData(0, 0.9926625419293386)]
    [InlineData(25, 0.9208315419568237)]
    [InlineData(50, 0.5)]
    [InlineData(80, 0.05)]
    public void A_falling_set_has_its_ends_swapped(double raw, double expected) =>
        new DirectCalibration(80, 50, 20).Of(raw).ShouldBe(expected, 1e-14);

    [Theory]
    [InlineData(20, 0.05)]
    [InlineData(80, 0.95)]
    [InlineData(-1000, 0)]
    [InlineData(1000, 1)]
    public void Full_exclusion_and_inclusion_are_at_idm_and_far_ends_snap(double raw, double expected) =>
        new DirectCalibration(20, 50, 80).Of(raw).ShouldBe(expected, 1e-14);

    [Fact]
    public void The_published_memberships_of_Lipset_come_out_of_his_figures()
    {
        var logOdds = Math.Exp(3) / (1 + Math.Exp(3));
        var (raw, fuzzy) = (Lipset.Rows("LR"), Lipset.Rows("LF"));

        foreach (var (set, place) in Lipset.Columns.Select((set, i) => (set, i)))
        {
            var (exclusion, crossover, inclusion) = Lipset.Points[set];
            var calibration = new DirectCalibration(exclusion, crossover, inclusion, logOdds);
            foreach (var ((name, figures), (_, memberships)) in raw.Zip(fuzzy))
            {
                calibration.Of(figures[place]).ShouldBe(memberships[place], 0.00501, $"{name} in {set}");
            }
        }
    }

    [Theory]
    [InlineData(false, 0, 1, 1)]
    [InlineData(true, 1, 1, 0)]
    public void A_threshold_itself_is_in(bool isFalling, double below, double at, double above)
    {
        var calibration = new CrispThreshold(5, isFalling);

        new[] { 4.9, 5, 5.1 }.Select(calibration.Of).ShouldBe([below, at, above]);
    }
}
