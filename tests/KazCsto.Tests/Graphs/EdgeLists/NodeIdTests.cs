using static KazCsto.Tests.Graphs.EdgeLists.EdgeFolder;

namespace KazCsto.Tests.Graphs.EdgeLists;

/// <summary>Ids are names, and nodes are ordered by their ties and ids.</summary>
public sealed class NodeIdTests : IDisposable
{
    private readonly EdgeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ids_are_names()
    {
        var file = _folder.Read("1 01\n1 +1\n1 1.0\n1 -1\n1 Алматы\n");

        Ids(file).ShouldBe(["1", "+1", "-1", "01", "1.0", "Алматы"]);
    }

    [Fact]
    public void Ids_beyond_any_index_are_ids_like_others_and_ordered_as_numbers()
    {
        var file = _folder.Read(
            "9223372036854775807 5\n4294967296 5\n-7 5\n2147483647 5\n2147483648 5\n10000000000 5\n12345678 5"
        );

        Ids(file)
            .ShouldBe([
                "5",
                "-7",
                "12345678",
                "2147483647",
                "2147483648",
                "4294967296",
                "10000000000",
                "9223372036854775807",
            ]);
    }

    [Fact]
    public void A_number_of_more_than_64_bits_makes_all_ids_text()
    {
        var file = _folder.Read("9 10\n9223372036854775808 7\n10 10");

        Ids(file).ShouldBe(["10", "7", "9", "9223372036854775808"]);
    }

    [Fact]
    public void Text_ids_are_ordered_by_all_of_their_bytes()
    {
        var file = _folder.Read("aaaaaaaab aaaaaaaa\naaaaaaaaa aaaaaaa\nz 5\nb 40");

        Ids(file).ShouldBe(["40", "5", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa", "aaaaaaaab", "b", "z"]);
    }

    [Fact]
    public void Quotes_hold_separators_and_doubled_quotes()
    {
        var file = _folder.Read("\"Doe, John\" , \"the \"\"Fox\"\"\"\nDoe,\"Doe, John\"\n");

        Ids(file).ShouldBe(["Doe, John", "Doe", "the \"Fox\""]);
    }

    [Theory]
    [InlineData("New York,Boston\nBoston,Los Angeles\n")]
    [InlineData("New York , Boston\n  Boston,Los Angeles  \n")]
    [InlineData("New York;Boston\r\nBoston;\tLos Angeles\t\r\n")]
    public void Blanks_inside_a_name_belong_to_it_and_around_it_do_not(string text) =>
        Ids(_folder.Read(text)).ShouldBe(["Boston", "Los Angeles", "New York"]);

    [Fact]
    public void Between_spaces_a_quote_is_a_letter_like_others() =>
        Ids(_folder.Read("\"a b\"\n")).ShouldBe(["\"a", "b\""]);

    [Fact]
    public void Names_are_taken_as_they_are_however_hostile()
    {
        var names = new[] { new string('x', 10_000), "\u202Eevil", "a\\b", "`DROP", "[red]" };

        var file = _folder.Read(string.Join('\n', names.Select(n => $"hub;{n}")));

        Ids(file).ShouldBe(["hub", .. names.Order(StringComparer.Ordinal)], ignoreOrder: true);
    }

    [Fact]
    public void Nodes_come_by_descending_number_of_ties_even_where_duplicates_hide_it()
    {
        var file = _folder.Read("9 1\n9 1\n9 1\n9 1\n5 1\n5 2\n5 3\n");

        Ids(file).ShouldBe(["5", "1", "2", "3", "9"]);
        Arcs(file).ShouldBe(["5 1", "5 2", "5 3", "1 5", "1 9", "2 5", "3 5", "9 1"]);
    }
}
