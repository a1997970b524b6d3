namespace KazCsto.Tests.Import;

/// <summary>What <c>graph/schema.yaml</c> may say behind <c>means:</c>.</summary>
public sealed class MeaningRowTests : IDisposable
{
    private const string File = "graph/schema.yaml";

    private readonly DataFolder _data = DataFolder.Copy();

    [Fact]
    public void A_kind_means_what_it_is_called_or_what_it_says()
    {
        _data.Edit(File, "  borders:\n    { phrase: borders,", "  borders:\n    { means: member-of, phrase: borders,");

        var ties = _data.Load().Network.Schema.Ties;

        ties["borders"].Means.ShouldBe(Meaning.MemberOf);
        ties["member-of"].Means.ShouldBe(Meaning.MemberOf);
        ties["rivals"].Means.ShouldBeNull();
    }

    [Fact]
    public void A_kind_may_say_that_it_means_nothing()
    {
        _data.Edit(File, "  chairs:\n    { phrase", "  chairs:\n    { means: nothing, phrase");

        _data.Load().Network.Schema.Ties["chairs"].Means.ShouldBeNull();
    }

    [Fact]
    public void Roles_values_and_codes_say_it_in_the_same_way()
    {
        _data
            .Edit(File, "scene: { label: the scene }", "theatre: { label: the theatre, means: scene }")
            .Edit(
                File,
                "values: [consensus, majority, own decision]",
                "values: { unanimity: { means: consensus }, majority: {} }"
            )
            .Edit(File, "codes: [abbreviation]", "codes: { short: { means: abbreviation } }");
        var schema = KazCsto.Import.SchemaFile.Read(
            KazCsto.Import.DataFiles.In(_data.Folder),
            new KazCsto.Import.Problems()
        )!;

        schema.Ties["involved-in"].Roles["theatre"].Means.ShouldBe(Meaning.Scene);
        schema.Properties["rule"].Values.ShouldBe(["unanimity", "majority"]);
        schema.Properties["rule"].MeaningOf("unanimity").ShouldBe(Meaning.Consensus);
        schema.Properties["rule"].MeaningOf("majority").ShouldBe(Meaning.Majority);
        schema.Nodes["institution"].Codes.ShouldBe(["short"]);
        schema.Nodes["institution"].CodesMeant[0].Means.ShouldBe(Meaning.Abbreviation);
    }

    [Theory]
    [InlineData(
        "  chairs:\n    { phrase",
        "  chairs:\n    { means: chair, phrase",
        "'chair' is not a meaning that this can have; did you mean 'chairs'?"
    )]
    [InlineData(
        "  chairs:\n    { phrase",
        "  chairs:\n    { means: consensus, phrase",
        "'consensus' is not a meaning that this can have"
    )]
    [InlineData(
        "scene: { label: the scene }",
        "scene: { label: the scene, means: scen }",
        "'scen' is not a meaning that this can have; did you mean 'scene'?"
    )]
    [InlineData(
        "codes: [abbreviation]",
        "codes: { short: { means: abbreviaton } }",
        "'abbreviaton' is not a meaning that this can have; did you mean 'abbreviation'?"
    )]
    public void A_meaning_that_there_is_not_is_refused_on_its_line(string right, string wrong, string expected)
    {
        _data.Edit(File, right, wrong);
        var line = _data.LineOf(File, wrong.Split('\n')[^1]);

        _data.Problems().ShouldContain($"{File}:{line}: means: {expected}");
    }

    [Fact]
    public void What_means_a_day_must_be_a_date()
    {
        _data.Edit(File, "  trigger: { label: trigger,", "  trigger: { means: ended, label: trigger,");

        _data
            .Problems()
            .ShouldContain($"{File}: 'trigger' has the type text; what means 'ended' must have the type date");
    }

    [Fact]
    public void A_code_has_only_the_values_that_are_listed_for_it()
    {
        var line = _data.AddRow("seeds/events.csv", ("id", "event:new"), ("name", "New"), ("form", "requst"));

        _data
            .Problems()
            .ShouldContain($"seeds/events.csv:{line}: 'requst' is not a valid form; did you mean 'request'?");
    }

    public void Dispose() => _data.Dispose();
}
