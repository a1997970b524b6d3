namespace KazCsto.Tests.Import;

public sealed class ConsistencyTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void An_event_does_not_end_before_its_date()
    {
        var line = _data.AddRow(
            "seeds/properties.csv",
            ("node", "event:deploy-hazel-2022"),
            ("property", "ended"),
            ("value", "2021-12-31")
        );

        _data
            .Problems()
            .ShouldContain(p =>
                p.StartsWith($"seeds/properties.csv:{line}: 'event:deploy-hazel-2022' ends 2021-12-31, before its date")
            );
    }

    [Fact]
    public void A_projection_keeps_agents_only()
    {
        _data.Edit("graph/projections.yaml", "keep: [state, leader, institution, organ]", "keep: [state, base]");

        _data.Problems().ShouldContain(p => p.EndsWith("keeps 'base', which is no agent; contract it with through"));
    }

    [Fact]
    public void A_symmetric_tie_moves_both_its_ends()
    {
        _data.Edit("graph/projections.yaml", "consults: { moves: both,", "consults: { moves: from-moves-to,");

        _data
            .Problems()
            .ShouldContain(p =>
                p.EndsWith("'consults' in the entry 'influence' is symmetric; moves must be both, not from-moves-to")
            );
    }

    [Theory]
    [InlineData("graph/schema.yaml")]
    [InlineData("graph/grades.yaml")]
    [InlineData("graph/projections.yaml")]
    public void An_empty_file_is_named(string file)
    {
        _data.Write(file, "");

        _data.Problems().ShouldBe([$"{file}: the file is empty"]);
    }

    [Fact]
    public void A_file_of_comments_holds_nothing()
    {
        _data.Write("graph/grades.yaml", "# nothing\n");

        _data.Problems().ShouldBe(["graph/grades.yaml: the file holds nothing"]);
    }
}
