namespace KazCsto.Tests.Import;

public sealed class TieRowTests : IDisposable
{
    private const string Membership = "state:hazel member-of institution:league";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public void Right_data_has_no_problem()
    {
        var counts = _data.Load().Counts;

        counts.Sum(c => c.Rejected).ShouldBe(0);
        counts.Sum(c => c.Read).ShouldBeGreaterThan(400);
    }

    [Fact]
    public void A_right_row_is_accepted()
    {
        var before = _data.Load().Network.Claims.Count();

        _data.AddTie("memberships", Membership);

        _data.Load().Network.Claims.Count().ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("state:hollx", "'state:hollx' is not a node; did you mean 'state:holly'?")]
    [InlineData("state:HAZEL", "'state:HAZEL' is not a node; did you mean 'state:hazel'?")]
    [InlineData("Hazel", "'Hazel' is not a node")]
    [InlineData("", "the from is missing")]
    public void An_unknown_node_is_refused_with_the_nearest(string from, string expected)
    {
        var line = _data.AddTie("memberships", Membership.Replace("state:hazel", from));

        _data.Problems().ShouldBe([$"seeds/memberships.csv:{line}: {expected}"]);
    }

    [Fact]
    public void The_ends_of_a_tie_have_the_kinds_of_the_schema()
    {
        var line = _data.AddTie("memberships", "leader:tom member-of treaty:league-1992");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: 'leader:tom' is a leader; 'member-of' begins at a state",
                $"seeds/memberships.csv:{line}: 'treaty:league-1992' is a treaty; 'member-of' ends at an institution or organ",
            ]);
    }

    [Fact]
    public void Nothing_is_tied_to_itself()
    {
        var line = _data.AddTie("politics", "state:hazel rivals state:hazel");

        _data.Problems().ShouldBe([$"seeds/politics.csv:{line}: 'state:hazel' is tied to itself"]);
    }

    [Fact]
    public void A_kind_of_tie_belongs_into_its_own_table()
    {
        var line = _data.AddTie("politics", Membership);

        _data.Problems().ShouldBe([$"seeds/politics.csv:{line}: 'member-of' belongs in seeds/memberships.csv"]);
    }

    [Fact]
    public void An_unknown_kind_of_tie_is_refused_with_the_nearest()
    {
        var line = _data.AddTie("memberships", "state:hazel member-off institution:league");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: 'member-off' is not a kind of tie of this table; did you mean 'member-of'?",
            ]);
    }

    [Fact]
    public void An_unknown_role_is_refused_with_the_nearest()
    {
        var line = _data.AddTie("offices", "leader:tom holds-office state:hazel", ("role", "presidnt"));

        _data
            .Problems()
            .ShouldBe([$"seeds/offices.csv:{line}: 'presidnt' is not a valid role; did you mean 'president'?"]);
    }

    [Fact]
    public void A_kind_without_roles_takes_none()
    {
        var line = _data.AddTie("politics", "state:oak supports leader:tom", ("role", "president"));

        _data.Problems().ShouldBe([$"seeds/politics.csv:{line}: 'supports' has no roles; leave the role blank"]);
    }

    [Fact]
    public void A_kind_without_a_quantity_takes_none()
    {
        var line = _data.AddTie("dependence", "state:hazel hosts facility:dam", ("quantity", "3"));

        _data.Problems().ShouldBe([$"seeds/dependence.csv:{line}: 'hosts' has no quantity; leave it blank"]);
    }

    [Theory]
    [InlineData("many", "many")]
    [InlineData("\"7,644\"", "7,644")]
    [InlineData("0", "0")]
    [InlineData("-5", "-5")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("7 644", "7 644")]
    [InlineData("1e999", "1e999")]
    public void A_quantity_is_a_number_above_0_without_separators(string cell, string shown)
    {
        var line = _data.AddTie("dependence", "state:hazel borders state:oak", ("quantity", cell));

        _data
            .Problems()
            .ShouldBe([
                $"seeds/dependence.csv:{line}: '{shown}' in quantity is not a number above 0; write 7000 or 0.5, without separators",
            ]);
    }

    [Fact]
    public void A_kind_that_always_holds_takes_no_dates()
    {
        var line = _data.AddTie("dependence", "state:hazel borders state:oak", ("since", "1991"));

        _data
            .Problems()
            .ShouldBe([$"seeds/dependence.csv:{line}: 'borders' holds always; leave since and until blank"]);
    }

    public void Dispose() => _data.Dispose();
}
