namespace KazCsto.Tests.Import;

public sealed class AllAtOnceTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public void Every_problem_of_every_file_is_reported_in_one_run_by_file_and_line()
    {
        var base1 = _data.Append("seeds/bases.csv", "base:one,,\nbase:two,,");
        var property = _data.AddRow(
            "seeds/properties.csv",
            ("node", "state:kax"),
            ("property", "character"),
            ("value", "large")
        );
        var office = _data.AddTie("offices", "leader:tom holds-office state:kax");
        _data.Delete("seeds/law.csv");

        var problems = _data.Problems();

        problems.Count.ShouldBe(5);
        problems[0].ShouldStartWith($"seeds/bases.csv:{base1}: the name is missing");
        problems[1].ShouldStartWith($"seeds/bases.csv:{base1 + 1}: the name is missing");
        problems[2].ShouldStartWith("seeds/law.csv: the file is missing");
        problems[3].ShouldStartWith($"seeds/offices.csv:{office}: 'state:kax' is not a node");
        problems[4].ShouldStartWith($"seeds/properties.csv:{property}: 'state:kax' is not a node");
    }

    [Fact]
    public void A_row_that_is_wrong_in_many_ways_is_told_every_one()
    {
        var line = _data.AddTie(
            "memberships",
            "state:kax member-of institution:league",
            ("since", "soon"),
            ("locator", ""),
            ("credibility", "9"),
            ("basis", "guessed")
        );

        var problems = _data.Problems();

        problems.Count.ShouldBe(5);
        problems.ShouldAllBe(p => p.StartsWith($"seeds/memberships.csv:{line}: "));
    }

    [Fact]
    public void Read_is_kept_and_rejected()
    {
        var before = _data.Load().Counts.Single(c => c.File == "seeds/memberships.csv");
        _data.AddTie("memberships", "state:kax member-of institution:league");
        _data.AddTie("memberships", "state:hazel member-of institution:league");
        _data.AddTie("memberships", "state:hazel member-of institution:league", ("locator", ""));

        var counts = _data.Refusal().Counts;

        counts.ShouldAllBe(c => c.Read == c.Kept + c.Rejected);
        var after = counts.Single(c => c.File == "seeds/memberships.csv");
        (after.Read, after.Rejected).ShouldBe((before.Read + 3, 2));
        counts.Where(c => c != after).Sum(c => c.Rejected).ShouldBe(0);
    }

    [Fact]
    public void A_row_with_two_problems_is_rejected_once()
    {
        _data.AddTie("memberships", "state:kax member-of institution:cst");

        var refusal = _data.Refusal();

        refusal.Problems.Count.ShouldBe(2);
        refusal.Counts.Sum(c => c.Rejected).ShouldBe(1);
    }

    public void Dispose() => _data.Dispose();
}
