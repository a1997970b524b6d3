using System.Text.RegularExpressions;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed partial class CitationTests
{
    [Theory]
    [InlineData("path leader:nils institution:league")]
    [InlineData("why state:oak state:hazel")]
    [InlineData("obligations state:birch --at 2005-03-24")]
    [InlineData("obligations state:holly --at 2010-06-12")]
    [InlineData("obligations state:holly --at 2020-10-06")]
    [InlineData("obligations state:alder --at 2020-10-10")]
    [InlineData("obligations state:alder --at 2021-05-14")]
    [InlineData("obligations state:hazel --at 2022-01-06")]
    [InlineData("obligations state:hazel --at 2022-01-09")]
    [InlineData("obligations state:hazel --of")]
    [InlineData("cut state:hazel state:oak")]
    public async Task Every_line_says_who_says_so_and_how_sure_it_is(string arguments)
    {
        var answer = await Kazcsto.RunAsync(League.Root, arguments);

        answer.ExitCode.ShouldBe(0, answer.Errors);
        // Titles and headings stand at the margin.
        var content = answer
            .OutputLines.Where(line => line.StartsWith(' '))
            // A line that ends in a colon heads a list.
            .Where(line => !line.EndsWith(':'))
            .ToList();
        content.Count.ShouldBeGreaterThan(3);
        content.ShouldAllBe(line => Grade().IsMatch(line));
        answer.OutputLines[0].ShouldMatch(@"on \d+ \w+ \d{4}");
    }

    [Theory]
    [InlineData("path leader:nils institution:league", 3)]
    [InlineData("path leader:nils institution:league -k 1", 1)]
    [InlineData("why state:oak state:hazel", 4)]
    public async Task Each_path_names_its_weakest_hop(string arguments, int paths)
    {
        var answer = await Kazcsto.RunAsync(League.Root, arguments);

        answer
            .OutputLines.Count(l => l.StartsWith("  Weakest hop: ", StringComparison.Ordinal))
            .ShouldBe(answer.OutputLines.Count(l => Heading().IsMatch(l)));
        answer.OutputLines.Count(l => Heading().IsMatch(l)).ShouldBe(paths);
    }

    [Theory]
    [InlineData("2010-06-12", true)]
    [InlineData("2022-01-09", false)]
    public async Task Who_left_the_treaty_is_bound_before_and_not_after(string day, bool bound)
    {
        var answer = await Kazcsto.RunAsync(League.Root, $"obligations state:holly --at {day} --format tsv");

        answer.OutputLines.Any(l => l.Split('\t')[1] == "defence" && l.Split('\t')[2] == "state:yew").ShouldBe(bound);
    }

    [GeneratedRegex(@"\[[A-F][1-6]\]")]
    private static partial Regex Grade();

    [GeneratedRegex(@"^\d+\. .* > ")]
    private static partial Regex Heading();
}
