using System.Globalization;
using System.Text.RegularExpressions;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

/// <summary>The article that the project began from has 25 paragraphs.</summary>
public sealed partial class ParagraphTests
{
    private const int Paragraphs = 25;

    [Fact]
    public void Each_paragraph_of_the_article_is_cited_or_listed_as_holding_no_fact()
    {
        var cited = RealData
            .Network.Claims.Where(c => c.Source.Id == "source:aspenia-2022")
            .SelectMany(c => NumbersIn(c.Locator))
            .ToHashSet();
        var empty = WithoutAFact();

        Enumerable.Range(1, Paragraphs).Except(cited).Except(empty).ShouldBeEmpty();
        cited.Intersect(empty).ShouldBeEmpty();
        cited.Concat(empty).ShouldAllBe(number => number >= 1 && number <= Paragraphs);
    }

    [Theory]
    [InlineData("¶20", "20")]
    [InlineData("¶21, ¶22", "21 22")]
    [InlineData("¶6–7", "6 7")]
    [InlineData("¶¶10, 11", "10 11")]
    [InlineData("Article 4", "")]
    public void A_locator_may_name_several_paragraphs(string locator, string expected) =>
        string.Join(' ', NumbersIn(locator)).ShouldBe(expected);

    [Fact]
    public void Every_claim_of_the_article_names_a_paragraph() =>
        RealData
            .Network.Claims.Where(c => c.Source.Id == "source:aspenia-2022")
            .ShouldAllBe(c => NumbersIn(c.Locator).Any());

    private static HashSet<int> WithoutAFact()
    {
        var readme = File.ReadAllText(RepositoryFolder.PathOf("seeds/README.md"));
        var section = readme[readme.IndexOf("## Paragraphs without a fact", StringComparison.Ordinal)..];
        return [.. Listed().Matches(section).Select(m => Number(m.Groups[1].Value))];
    }

    private static IEnumerable<int> NumbersIn(string locator) =>
        !locator.Contains('¶')
            ? []
            : Span()
                .Matches(locator)
                .SelectMany(m =>
                {
                    var first = Number(m.Groups[1].Value);
                    var last = m.Groups[2].Success ? Number(m.Groups[2].Value) : first;
                    return Enumerable.Range(first, last - first + 1);
                });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^- ¶(\d+):", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"(\d+)(?:[–-](\d+))?")]
    private static partial Regex Span();
}
