using KazCsto.Tests.Model;

namespace KazCsto.Tests.Shipped;

/// <summary>Facts of the record that are easily had wrong.</summary>
public sealed class RecordTests
{
    [Theory]
    [InlineData("leader:ilham-aliyev", "state:aze", "president", "2003-10-30", false)]
    [InlineData("leader:ilham-aliyev", "state:aze", "president", "2003-10-31", true)]
    [InlineData("leader:rahmon", "state:tjk", "president", "1993-06-01", false)]
    [InlineData("leader:rahmon", "state:tjk", "head-of-state", "1993-06-01", true)]
    [InlineData("leader:rahmon", "state:tjk", "president", "1994-11-16", true)]
    [InlineData("leader:armen-sarkissian", "state:arm", "ceremonial-president", "2022-01-31", true)]
    [InlineData("leader:armen-sarkissian", "state:arm", "ceremonial-president", "2022-02-01", false)]
    public void An_office_is_held_on_its_days(string who, string where, string role, string day, bool held) =>
        Day(day)
            .Ties.Any(t => t.Kind.Name == "holds-office" && t.From.Id == who && t.To.Id == where && t.Role == role)
            .ShouldBe(held);

    [Theory]
    [InlineData("state:uzb member-of institution:csto", "2005-05-13", false)]
    [InlineData("state:uzb member-of institution:csto", "2006-06-23", true)]
    [InlineData("state:kaz member-of institution:sco", "2022-01-09", true)]
    [InlineData("state:kaz partner-of institution:eu", "2020-03-01", true)]
    [InlineData("state:kgz member-of institution:eaeu", "2022-01-09", true)]
    [InlineData("force:crdf-central-asia force-of institution:csto", "2002-01-01", false)]
    [InlineData("organ:csto-joint-staff organ-of institution:csto", "2003-04-27", false)]
    [InlineData("organ:csto-joint-staff organ-of institution:csto", "2003-04-28", true)]
    [InlineData("treaty:charter-protocol-2018-2 amends treaty:charter-2002", "2022-01-06", true)]
    public void A_tie_holds_on_its_days(string sentence, string day, bool holds)
    {
        var network = Day(day);

        network
            .Ties.Where(t => $"{t.From.Id} {t.Kind.Name} {t.To.Id}" == sentence)
            .Any(t => t.Probability > 0.5 && !network.IsOnlyPossible(t))
            .ShouldBe(holds);
    }

    [Theory]
    [InlineData("arm", "pashinyan")]
    [InlineData("blr", "lukashenko")]
    [InlineData("kaz", "tokayev")]
    [InlineData("kgz", "japarov")]
    [InlineData("rus", "putin")]
    [InlineData("tjk", "rahmon")]
    public void Each_member_has_a_security_council_and_its_chair(string state, string chair)
    {
        var office = Day("2022-01-06")
            .Ties.Single(t =>
                t.Kind.Name == "holds-office" && t.To.Id == $"organ:{state}-security-council" && t.Role == "chair"
            );

        office.From.Id.ShouldBe($"leader:{chair}");
    }

    [Fact]
    public void Every_other_member_had_arms_from_others_than_Russia()
    {
        var suppliers = Day("2022-01-06")
            .Ties.Where(t => t.Kind.Name == "supplies-arms")
            .ToLookup(t => t.To.Id, t => t.From.Id);

        foreach (var member in new[] { "state:arm", "state:blr", "state:kaz", "state:kgz", "state:tjk" })
        {
            suppliers[member].ShouldContain("state:rus", member);
            suppliers[member].Count().ShouldBeGreaterThan(1, member);
        }
    }

    [Theory]
    [InlineData("case:arm-2022", "outcome", "mission")]
    [InlineData("case:kgz-2010", "outcome", "material aid")]
    [InlineData("organ:kgz-parliament", "rule", "two thirds")]
    public void A_value_is_in_force(string node, string property, string value) =>
        RealData.Network.PropertyOf(RealData.Node(node), property)!.Value.ShouldBe(value);

    [Fact]
    public void A_mission_is_more_than_a_statement_and_less_than_material_aid()
    {
        var outcome = RealData.Network.Schema.Properties["outcome"];

        outcome.OrderOf("mission").ShouldBeGreaterThan(outcome.OrderOf("statement"));
        outcome.OrderOf("mission").ShouldBeLessThan(outcome.OrderOf("material aid"));
    }

    [Fact]
    public void The_article_has_five_cases_of_its_own() =>
        RealData
            .Network.Nodes.Where(n => n.Kind.Name == "case" && n.Codes["scope"] == "article")
            .Select(n => n.Id)
            .Order()
            .ShouldBe(["case:kaz-2022", "case:kgz-2005", "case:kgz-2010", "case:kgz-2020", "case:nk-2020"]);

    private static Network Day(string day) => RealData.Network.At(DateOnly.ParseExact(day, "yyyy-MM-dd"));
}
