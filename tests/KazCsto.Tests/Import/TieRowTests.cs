namespace KazCsto.Tests.Import;

public sealed class TieRowTests : IDisposable
{
    private const string Membership = "state:kaz member-of institution:csto";

    private readonly DataFolder _data = DataFolder.Copy();

    [Fact]
    public void The_data_of_the_repository_has_no_problem()
    {
        var counts = _data.Load().Counts;

        counts.Sum(c => c.Rejected).ShouldBe(0);
        counts.Sum(c => c.Read).ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void A_right_row_is_accepted()
    {
        var before = _data.Load().Network.Claims.Count();

        _data.AddTie("memberships", Membership);

        _data.Load().Network.Claims.Count().ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("state:kgx", "'state:kgx' is not a node; did you mean 'state:kgz'?")]
    [InlineData("state:KAZ", "'state:KAZ' is not a node; did you mean 'state:kaz'?")]
    [InlineData("Kazakhstan", "'Kazakhstan' is not a node")]
    [InlineData("", "the from is missing")]
    public void An_unknown_node_is_refused_with_the_nearest(string from, string expected)
    {
        var line = _data.AddTie("memberships", Membership.Replace("state:kaz", from));

        _data.Problems().ShouldBe([$"seeds/memberships.csv:{line}: {expected}"]);
    }

    [Fact]
    public void The_ends_of_a_tie_have_the_kinds_of_the_schema()
    {
        var line = _data.AddTie("memberships", "leader:tokayev member-of treaty:cst-1992");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: 'leader:tokayev' is a leader; 'member-of' begins at a state",
                $"seeds/memberships.csv:{line}: 'treaty:cst-1992' is a treaty; 'member-of' ends at an institution or organ",
            ]);
    }

    [Fact]
    public void Nothing_is_tied_to_itself()
    {
        var line = _data.AddTie("politics", "state:kaz rivals state:kaz");

        _data.Problems().ShouldBe([$"seeds/politics.csv:{line}: 'state:kaz' is tied to itself"]);
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
        var line = _data.AddTie("memberships", "state:kaz member-off institution:csto");

        _data
            .Problems()
            .ShouldBe([
                $"seeds/memberships.csv:{line}: 'member-off' is not a kind of tie of this table; did you mean 'member-of'?",
            ]);
    }

    [Fact]
    public void An_unknown_role_is_refused_with_the_nearest()
    {
        var line = _data.AddTie("offices", "leader:tokayev holds-office state:kaz", ("role", "presidnt"));

        _data
            .Problems()
            .ShouldBe([$"seeds/offices.csv:{line}: 'presidnt' is not a valid role; did you mean 'president'?"]);
    }

    [Fact]
    public void A_kind_without_roles_takes_none()
    {
        var line = _data.AddTie("politics", "state:rus supports leader:tokayev", ("role", "president"));

        _data.Problems().ShouldBe([$"seeds/politics.csv:{line}: 'supports' has no roles; leave the role blank"]);
    }

    [Fact]
    public void A_kind_without_a_quantity_takes_none()
    {
        var line = _data.AddTie("dependence", "state:kaz hosts facility:baikonur", ("quantity", "3"));

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
        var line = _data.AddTie("dependence", "state:kaz borders state:rus", ("quantity", cell));

        _data
            .Problems()
            .ShouldBe([
                $"seeds/dependence.csv:{line}: '{shown}' in quantity is not a number above 0; write 7000 or 0.5, without separators",
            ]);
    }

    [Fact]
    public void A_kind_that_always_holds_takes_no_dates()
    {
        var line = _data.AddTie("dependence", "state:kaz borders state:rus", ("since", "1991"));

        _data
            .Problems()
            .ShouldBe([$"seeds/dependence.csv:{line}: 'borders' holds always; leave since and until blank"]);
    }

    public void Dispose() => _data.Dispose();
}
