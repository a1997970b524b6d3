using System.Globalization;

namespace KazCsto.Tests.Export;

public class SameBytesTests
{
    private static readonly Network Network = Sample.Alliance().At(new DateOnly(2022, 1, 9));

    [Fact]
    public void The_same_network_gives_the_same_bytes() =>
        Written.All(Network).ShouldBe(Written.All(Sample.Alliance().At(new DateOnly(2022, 1, 9))));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        Written.InForeignCulture(() => 1.5.ToString(CultureInfo.CurrentCulture)).ShouldBe("1,5");
        Written.InForeignCulture(() => Written.All(Network)).ShouldBe(Written.All(Network));
    }

    [Fact]
    public void Lines_end_in_a_newline_and_nothing_else()
    {
        var all = Written.All(Network);

        all.ShouldNotContain('\r');
        all.ShouldEndWith("\n");
    }

    [Fact]
    public void Coordinates_have_at_most_one_decimal() =>
        Written
            .Svg(KazCsto.Export.Pictures.Diagram.Whole(Network, Sample.Style, "All"))
            .ShouldNotMatch("points=\"[^\"]*\\.[0-9]{2}");
}
