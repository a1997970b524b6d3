using KazCsto.Neo4j;

namespace KazCsto.Tests.Neo4j;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("State", ":`State`", ":`State`")]
    [InlineData("a`b", ":`a``b`", ":`a``b`")]
    [InlineData("a\\b", ":`a\\b`", ":`a\\b`")]
    [InlineData("\\u0060 x", ":`\\u0060 x`", ":`\\u005cu0060 x`")]
    [InlineData("C:\\users", ":`C:\\users`", ":`C:\\u005cusers`")]
    public void A_label_is_quoted_as_old_and_as_modern_servers_read_it(string name, string old, string modern)
    {
        Identifier.Label(name, isModern: false).ShouldBe(old);
        Identifier.Label(name, isModern: true).ShouldBe(modern);
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("since_latest", "since_latest")]
    [InlineData("two words", "`two words`")]
    [InlineData("name\n", "`name\n`")]
    [InlineData("1st", "`1st`")]
    public void A_key_is_bare_where_that_is_allowed(string name, string expected) =>
        Identifier.Key(name, isModern: true).ShouldBe(expected);
}
