using System.Text.RegularExpressions;

namespace KazCsto.Tests.Cli;

public sealed partial class CitationTests(SharedData data) : IClassFixture<SharedData>
{
    [Theory]
    [InlineData("path leader:nazarbayev institution:csto")]
    [InlineData("why state:rus state:kaz")]
    [InlineData("obligations state:kgz --at 2005-03-24")]
    [InlineData("obligations state:kgz --at 2010-06-12")]
    [InlineData("obligations state:kgz --at 2020-10-06")]
    [InlineData("obligations state:arm --at 2020-10-10")]
    [InlineData("obligations state:arm --at 2021-05-14")]
    [InlineData("obligations state:kaz --at 2022-01-06")]
    [InlineData("obligations state:kaz --at 2022-01-09")]
    [InlineData("obligations state:kaz --of")]
    [InlineData("cut state:kaz state:rus")]
    public async Task Every_line_says_who_says_so_and_how_sure_it_is(string arguments)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, arguments);

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
    [InlineData("path leader:nazarbayev institution:csto", 3)]
    [InlineData("path leader:nazarbayev institution:csto -k 1", 1)]
    [InlineData("why state:rus state:kaz", 6)]
    public async Task Each_path_names_its_weakest_hop(string arguments, int paths)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, arguments);

        answer
            .OutputLines.Count(l => l.StartsWith("  Weakest hop: ", StringComparison.Ordinal))
            .ShouldBe(answer.OutputLines.Count(l => Heading().IsMatch(l)));
        answer.OutputLines.Count(l => Heading().IsMatch(l)).ShouldBeGreaterThanOrEqualTo(paths);
    }

    [Theory]
    [InlineData("2010-06-12", true)]
    [InlineData("2022-01-09", false)]
    public async Task Uzbekistan_is_bound_in_2010_and_not_in_2022(string day, bool bound)
    {
        var state = bound ? "state:kgz" : "state:kaz";

        var answer = await Kazcsto.RunAsync(data.Folder, $"obligations {state} --at {day} --format tsv");

        answer.OutputLines.Any(l => l.Split('\t')[1] == "defence" && l.Split('\t')[2] == "state:uzb").ShouldBe(bound);
    }

    [GeneratedRegex(@"\[[A-F][1-6]\]")]
    private static partial Regex Grade();

    [GeneratedRegex(@"^\d+\. .* > ")]
    private static partial Regex Heading();
}
