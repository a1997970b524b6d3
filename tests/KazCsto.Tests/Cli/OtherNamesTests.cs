using System.Text.RegularExpressions;

namespace KazCsto.Tests.Cli;

/// <summary>What kinds, roles and values are called changes no answer, as long as the schema says what they mean.</summary>
public sealed partial class OtherNamesTests(RenamedCopy copy) : IClassFixture<RenamedCopy>
{
    private static readonly string[] Questions =
    [
        "check",
        "obligations state:kaz --at 2022-01-06",
        "obligations state:rus --of --at 2022-01-06",
        "power institution:csto",
        "compare",
        "compare --cases article",
        "trigger",
        "trigger case:kaz-2022",
        "qca --outcome force",
        "qca --cases case:kaz-2022,case:kgz-2010,case:arm-2021 --outcome force",
        "why state:rus state:kaz",
        "rank --measure all --format tsv",
        "diff 2021-12-31 2022-01-09 --measure pagerank",
        "timeline --measure pagerank --from 2021 --until 2023",
        "whatif kant-closed",
        "explain state:kaz",
        "query bases",
        "query both-sides-of-a-decision --param crisis=case:kaz-2022",
        "query cases-apart --param crisis=case:kaz-2022",
        "query brokers-between-blocs --param one=institution:csto --param other=institution:sco",
        "query chains-of-command --param leader=leader:putin --param force=force:csto-kaz-2022",
        "query common-memberships --param one=state:kaz --param other=state:rus",
        "query connected-leaders",
        "query influence-paths --param mover=state:rus --param moved=state:kaz",
        "query requests-and-answers",
        "query shared-memberships",
        "query who-could-refuse --param id=force:csto-kaz-2022",
        "query who-must-defend --param state=state:kaz",
    ];

    public static TheoryData<string> Asked => [.. Questions];

    [Fact]
    public async Task The_report_is_the_same_names_apart()
    {
        var usual = await Kazcsto.AnswerAsync(copy.Usual.Folder, $"report --out {copy.Usual.PathOf("out")}");
        var renamed = await Kazcsto.AnswerAsync(copy.Renamed.Folder, $"report --out {copy.Renamed.PathOf("out")}");

        renamed.ExitCode.ShouldBe(0, renamed.Errors);
        Difference(usual.Output, renamed.Output).ShouldBe("");
        Difference(copy.Usual.Text("out/report.html"), copy.Renamed.Text("out/report.html")).ShouldBe("");
        copy.Renamed.Text("out/report.html").ShouldContain(RenamedCopy.Marked("member-of"));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Every_answer_is_the_same_names_apart(string asked)
    {
        var usual = await Kazcsto.AnswerAsync(copy.Usual.Folder, asked);
        var renamed = await Kazcsto.AnswerAsync(
            copy.Renamed.Folder,
            string.Join(' ', asked.Split(' ').Select(word => Ids().Replace(word, id => RenamedCopy.Marked(id.Value))))
        );

        renamed.ExitCode.ShouldBe(0, renamed.Errors);
        Difference(usual.Output, renamed.Output).ShouldBe("");
    }

    [Fact]
    public void No_name_of_the_schema_is_left()
    {
        var usual = copy.Usual.Load().Network.Schema;
        var renamed = copy.Renamed.Load().Network.Schema;

        NamesIn(renamed).ShouldBe(NamesIn(usual).Select(RenamedCopy.Marked));
        NamesIn(renamed).ShouldAllBe(name => name.Contains(RenamedCopy.Mark));
        renamed.Untold(Requirements.All).ShouldBeEmpty();
    }

    private static IEnumerable<string> NamesIn(Schema schema) =>
        schema
            .Nodes.Keys.Concat(schema.Nodes.Values.SelectMany(k => k.Codes))
            .Concat(schema.Properties.Keys)
            .Concat(schema.Properties.Values.SelectMany(p => p.Values))
            .Concat(schema.Ties.Keys)
            .Concat(schema.Ties.Values.SelectMany(t => t.Roles.Keys));

    /// <summary>The first words in which two texts differ, names apart; blank if none do.</summary>
    private static string Difference(string usual, string renamed)
    {
        var (one, other) = (WordsOf(usual), WordsOf(renamed.Replace(RenamedCopy.Mark, "", StringComparison.Ordinal)));
        var first = Enumerable
            .Range(0, Math.Max(one.Length, other.Length))
            .FirstOrDefault(i => one.ElementAtOrDefault(i) != other.ElementAtOrDefault(i), -1);
        return first < 0 ? "" : $"{Around(one, first)} | {Around(other, first)}";
    }

    /// <summary>Longer names break lines elsewhere and make columns wider.</summary>
    private static string[] WordsOf(string text) =>
        Rules().Replace(text, "-").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    private static string Around(string[] words, int place) =>
        string.Join(' ', words[Math.Max(0, place - 20)..Math.Min(words.Length, place + 10)]);

    [GeneratedRegex(@"\b[a-z]+(?=:[a-z])")]
    private static partial Regex Ids();

    [GeneratedRegex("-{2,}")]
    private static partial Regex Rules();
}
