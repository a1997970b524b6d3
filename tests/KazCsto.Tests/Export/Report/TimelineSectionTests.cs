using KazCsto.Export.Report;
using KazCsto.Tests.Model;
using KazCsto.Tests.Time.Timelines;

namespace KazCsto.Tests.Export.Report;

/// <summary>The section on measures over time.</summary>
public sealed class TimelineSectionTests
{
    [Fact]
    public void A_first_place_that_nobody_had_is_told_so()
    {
        var network = new Facts()
            .Tie("state:oak consults state:hazel", "..", "..")
            .Tie("state:oak supplies-arms state:holly", "2001-01-21", "2001-03-21")
            .Network;
        var timeline = TimelineTests.Of(
            network,
            "out-degree",
            "influence",
            new(new(2001, 1, 1), new(2002, 1, 1), "state")
        );
        var content = LeagueReport.Content;

        var section = TimelineSection.Of(content with { Evidence = content.Evidence with { Timelines = [timeline] } });

        section!.Value.ShouldContain("the first place changed 2 times");
        section.Value.ShouldContain("21 January 2001: nobody to oak");
        section.Value.ShouldContain("21 March 2001: oak to nobody");
    }
}
