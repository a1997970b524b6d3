using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("graph/schema.yaml")]
    [InlineData("seeds/sources.csv")]
    public async Task Half_a_data_folder_is_not_passed_over_for_other_data(string missing)
    {
        _data.Delete(missing);

        var answer = await Kazcsto.RunAsync(_data.Folder, "check");

        answer.ExitCode.ShouldBe(1);
        answer.ErrorLines[0].ShouldStartWith($"{missing}: the file is missing");
    }

    [Fact]
    public async Task Nothing_is_written_where_a_folder_stands_in_the_place_of_a_file()
    {
        Directory.CreateDirectory(_data.PathOf("out/manifest.json"));

        var answer = await Kazcsto.RunAsync(_data.Folder, "report");

        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines[0].ShouldContain("is a folder; expected a file or nothing there");
        Directory.GetFileSystemEntries(_data.PathOf("out")).ShouldBe([_data.PathOf("out/manifest.json")]);
    }

    [Fact]
    public async Task A_picture_does_not_replace_a_folder_and_leaves_nothing_beside_it()
    {
        Directory.CreateDirectory(_data.PathOf("picture"));
        var before = Directory.GetFileSystemEntries(_data.Folder);

        var answer = await Kazcsto.RunAsync(_data.Folder, "diagram --out picture");

        answer.ExitCode.ShouldBe(2);
        Directory.GetFileSystemEntries(_data.Folder).ShouldBe(before, ignoreOrder: true);
    }

    [Theory]
    [InlineData("diagram --out p.png", "a png needs Graphviz: add --engine dot, or take --format svg")]
    [InlineData(
        "diagram --out p.jpg",
        "a file named .jpg holds no picture of ours; expected .dot, .svg or .png, or a --format"
    )]
    [InlineData("diagram --format svg --out p.png", "--format svg does not go into a file named .png")]
    [InlineData(
        "diagram state:hazel --path state:hazel state:oak",
        "a picture is either around a node or of a --path, not both"
    )]
    [InlineData(
        "path state:hazel state:oak --projection influence --only hosts",
        "--only and --without choose ties; a --projection has its own choice"
    )]
    [InlineData("why state:oak state:hazel --limit 0", "--limit 0 is not possible; expected 1 to 10000")]
    [InlineData("explain Hazel", "'Hazel' is not a node; did you mean 'state:hazel'?")]
    public async Task What_does_not_go_together_is_refused(string arguments, string expected)
    {
        var answer = await Kazcsto.RunAsync(_data.Folder, arguments);

        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldBe([$"kazcsto: {expected}"]);
    }

    [Fact]
    public async Task An_empty_out_is_refused()
    {
        var answer = await Kazcsto.RunAsync(_data.Folder, ["report", "--out", ""]);

        answer.ErrorLines.ShouldBe(["kazcsto: a path is empty; expected a file or folder to write"]);
    }

    [Fact]
    public async Task A_name_cannot_colour_the_screen()
    {
        _data.Edit("seeds/states.csv", "state:hazel,Hazel,", "state:hazel,\u001b[31mHazel,");

        var answer = await Kazcsto.RunAsync(_data.Folder, "explain state:hazel");

        answer.ExitCode.ShouldBe(0);
        answer.Output.ShouldNotContain('\u001b');
        answer.Output.ShouldContain("\uFFFD[31mHazel");
    }
}
