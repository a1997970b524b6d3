using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using KazCsto.Cli;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Model;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Shipped;

/// <summary>Nothing passes for an observed fact that a source only said, assessed or foresaw.</summary>
public sealed partial class HonestyTests
{
    [Fact]
    public void Whatever_nobody_observed_is_told_with_a_caveat()
    {
        var history = RealData.Network;
        var doubted = Doubted(history).ToList();

        doubted.Count.ShouldBeGreaterThan(50);
        foreach (var fact in doubted)
        {
            fact.Told(history).ShouldMatch(Caveat().ToString(), fact.Id);
        }

        history
            .Properties.Where(p => !p.IsObserved)
            .ShouldAllBe(p => Caveat().IsMatch(p.Stated(history)) && Caveat().IsMatch(p.Valued(history)));
    }

    [Fact]
    public void No_line_of_the_report_says_such_a_thing_plainly()
    {
        var history = RealReport.Content.History;
        var plain = history.Facts.Where(f => f.IsObserved).Select(f => f.Sentence).ToHashSet();
        var bare = Doubted(history).Select(f => f.Sentence).Except(plain).ToHashSet();

        var lines = RealReport
            .Document.DescendantNodes()
            .Where(n => n.NodeType == XmlNodeType.Text)
            .Select(n => n.ToString().Replace("&amp;", "&", StringComparison.Ordinal))
            .ToList();

        lines.Where(bare.Contains).ShouldBeEmpty();
        lines
            .Where(line => bare.Any(s => line.StartsWith($"{s}, ", StringComparison.Ordinal)))
            .ShouldAllBe(line => Caveat().IsMatch(line));
    }

    [Theory]
    [InlineData("path", "leader:nazarbayev", "institution:csto")]
    [InlineData("why", "state:rus", "state:kaz")]
    [InlineData("cut", "leader:nazarbayev", "institution:csto")]
    [InlineData("explain", "case:kaz-2022", "--at", "all")]
    [InlineData("explain", "leader:tokayev", "--measure", "pagerank")]
    public async Task Every_row_for_programs_has_the_caveat_of_its_fact(params string[] command)
    {
        var facts = RealData.Network.Facts.ToDictionary(f => f.Id);
        using var output = new StringWriter();

        var code = await Program.Run(
            [.. command, "--format", "json", "--data", RepositoryFolder.Root],
            output,
            TextWriter.Null
        );

        code.ShouldBe(0);
        using var rows = JsonDocument.Parse(output.ToString());
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var id = row.TryGetProperty("tie", out var tie) ? tie : row.GetProperty("about");
            var fact = facts[id.GetString()!];
            row.GetProperty("caveat").GetString().ShouldBe(fact.Doubt(), fact.Id);
            if (!fact.IsObserved)
            {
                row.GetProperty("caveat").GetString().ShouldNotBe("");
            }
        }
    }

    [Fact]
    public void The_words_of_the_article_about_motives_and_what_may_follow_are_never_observed()
    {
        var argued = RealData.Network.Properties.Where(p =>
            p.Node.Id == "case:kaz-2022" && (p.Kind.Name is "motive" or "consequence" or "parallel")
        );

        argued
            .SelectMany(p => p.Claims)
            .Where(c => c.Source.Id == "source:aspenia-2022")
            .ShouldAllBe(c => c.Basis != Basis.Observed);
    }

    private static IEnumerable<Fact> Doubted(Network network) => network.Facts.Where(f => !f.IsObserved);

    [GeneratedRegex(@"\((.*, )?(assessed|foreseen|said|denied|contested)\b.*\)( \[level .*\])?$")]
    private static partial Regex Caveat();
}
