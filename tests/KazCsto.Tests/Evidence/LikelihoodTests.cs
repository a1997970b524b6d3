using KazCsto.Evidence;

namespace KazCsto.Tests.Evidence;

public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(0, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.2, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.54, "roughly even chance")]
    [InlineData(0.55, "likely")]
    [InlineData(0.8, "very likely")]
    [InlineData(0.95, "almost certain")]
    [InlineData(1, "almost certain")]
    public void A_share_has_the_words_of_its_band(double share, string expected) =>
        Likelihood.InWords(share).ShouldBe(expected);
}
