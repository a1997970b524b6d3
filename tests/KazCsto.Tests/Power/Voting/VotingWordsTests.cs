using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

public sealed class VotingWordsTests
{
    [Theory]
    [InlineData(31, 36, "31/36 = 0.861")]
    [InlineData(0, 5, "0")]
    [InlineData(5, 5, "1")]
    [InlineData(12345, 678910, "0.018")]
    public void A_share_is_exact_where_that_can_be_read(int numerator, int denominator, string told) =>
        VotingWords.Exact(Fraction.Of(numerator, denominator)).ShouldBe(told);

    [Theory]
    [InlineData("Russia", 6, false, "Russia")]
    [InlineData("A B C D E", 6, true, "each of the five others")]
    [InlineData("A B C", 6, false, "A and two like it")]
    [InlineData("A B", 2, true, "each of the two")]
    [InlineData("A B C D E F G H I J K L", 20, true, "each of the 12 others")]
    public void Equal_players_are_called_by_one_name(string names, int all, bool isLast, string expected) =>
        VotingWords.Group([.. names.Split(' ')], all, isLast).ShouldBe(expected);
}
