using System.Text.RegularExpressions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Repository;

/// <summary>A corrected row of <c>seeds/</c> breaks only tests about that row: no other test names one.</summary>
public sealed partial class ShippedIdsTests
{
    private const string Tests = "tests/KazCsto.Tests/";
    private const string OfAMessage = "an example in a message of the program, which is not of the data";
    private const string OfTheCarried = "the program carries the shipped data, and must find it";

    /// <summary>Which files may name rows all the same, which ones, and why; empty stands for any row.</summary>
    private static readonly Dictionary<string, (string[] Ids, string Why)> Exceptions = new()
    {
        ["Import/ScenarioFileTests.cs"] = (["state:kaz", "institution:csto"], OfAMessage),
        ["Neo4j/Queries/QueryFileTests.cs"] = (["state:kaz"], OfAMessage),
        ["Repository/ShippedIdsTests.cs"] = (
            ["state:kaz", "institution:csto", "force:csto-kaz-2022"],
            "the exceptions themselves"
        ),
        ["Cli/CarriedDataTests.cs"] = (["force:csto-kaz-2022"], OfTheCarried),
        ["Cli/GroupsCommandTests.cs"] = (["institution:csto"], OfAMessage),
        ["Cli/OtherNamesTests.cs"] = (
            [],
            "it renames the shipped vocabulary, and what the shipped data says must stay"
        ),
        ["Cli/PackTests.cs"] = (["state:kaz"], OfTheCarried),
        ["Cli/RolesCommandTests.cs"] = (["institution:csto"], OfAMessage),
    };

    private static readonly HashSet<string> Rows =
    [
        .. RealData.Network.Nodes.Select(n => n.Id),
        .. RealData.Network.Sources.Select(s => s.Id),
    ];

    [Fact]
    public void No_test_outside_of_Shipped_names_a_row_of_the_seeds()
    {
        foreach (var (file, ids) in NamedByFile())
        {
            var allowed = Exceptions.GetValueOrDefault(file, ([], ""));

            (allowed.Why.Length > 0 && allowed.Ids.Length == 0 ? [] : ids.Except(allowed.Ids)).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void No_exception_is_left_over()
    {
        var named = NamedByFile().ToDictionary(f => f.File, f => f.Ids);

        foreach (var (file, (ids, why)) in Exceptions)
        {
            named.ShouldContainKey(file, $"{why}: no longer needed");
            ids.Except(named[file]).ShouldBeEmpty(file);
        }
    }

    [Theory]
    [InlineData("\"member-of|state:kaz|institution:csto|\"", "institution:csto state:kaz")]
    [InlineData("\"state:kazan\", \"the state:kaz-2\", \"states:kaz\"", "")]
    public void An_id_is_named_where_it_stands_whole(string text, string expected) =>
        string.Join(' ', Named(text).Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Fact]
    public void The_made_league_has_no_row_of_the_shipped_data()
    {
        League.Network.Nodes.Select(n => n.Id).Where(Rows.Contains).ShouldBeEmpty();
        League.Network.Sources.Select(s => s.Id).Where(Rows.Contains).ShouldBeEmpty();
    }

    private static IEnumerable<(string File, HashSet<string> Ids)> NamedByFile() =>
        RepositoryFolder
            .FilesUnder(Tests, "*.cs")
            .Select(file => file[Tests.Length..])
            .Where(file => !file.StartsWith("Shipped/", StringComparison.Ordinal))
            .Select(file => (file, Named(File.ReadAllText(RepositoryFolder.PathOf(Tests + file)))))
            .Where(f => f.Item2.Count > 0);

    private static HashSet<string> Named(string text) =>
        [.. Id().Matches(text).Select(m => m.Value).Where(Rows.Contains)];

    [GeneratedRegex(@"(?<![\w-])[a-z]+:[a-z0-9.-]*[a-z0-9]")]
    private static partial Regex Id();
}
