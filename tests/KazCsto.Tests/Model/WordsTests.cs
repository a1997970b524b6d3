namespace KazCsto.Tests.Model;

public sealed class WordsTests
{
    [Theory]
    [InlineData(1.0 / 3, 0, "33 %")]
    [InlineData(1.0 / 3, 1, "33.3 %")]
    [InlineData(0.125, 0, "13 %")]
    [InlineData(0.5, 1, "50 %")]
    [InlineData(0, 1, "0 %")]
    [InlineData(1, 1, "100 %")]
    public void A_share_is_rounded_only_as_far_as_asked(double share, int decimals, string told) =>
        Words.Percent(share, decimals).ShouldBe(told);

    [Theory]
    [InlineData(0.004, 0, "<1 %")]
    [InlineData(0.005, 0, "1 %")]
    [InlineData(0.004, 1, "0.4 %")]
    [InlineData(0.0004, 1, "<0.1 %")]
    [InlineData(0.994, 0, "99 %")]
    [InlineData(0.995, 0, ">99 %")]
    [InlineData(0.9996, 1, ">99.9 %")]
    public void What_is_not_none_and_not_all_is_told_so(double share, int decimals, string told) =>
        Words.Percent(share, decimals).ShouldBe(told);
}
