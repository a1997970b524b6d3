using System.Diagnostics;
using System.Text;
using KazCsto.Export.Pictures;

namespace KazCsto.Tests.Export.Pictures;

public class GraphvizTests
{
    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
        Path.PathSeparator
    );

    [Fact]
    public async Task A_missing_program_is_named_with_what_to_install()
    {
        var problem = await Should.ThrowAsync<GraphvizException>(() =>
            Graphviz.DrawAsync("digraph {}", "svg", "no-such-program", TestContext.Current.CancellationToken)
        );

        problem.Message.ShouldContain("no-such-program");
        problem.Message.ShouldContain("install Graphviz");
    }

    [Fact]
    public async Task Draws_the_default_picture()
    {
        SkipWithoutGraphviz();
        var diagram = Diagram.Whole(Sample.Alliance(), Sample.Style, "Қазақстан & others");

        var svg = await Graphviz.DrawAsync(diagram, "svg", TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(svg);
        text.ShouldContain("<svg");
        text.ShouldContain("Қазақстан &amp; others");
    }

    [Fact]
    public async Task A_failure_shows_what_the_program_said()
    {
        SkipWithoutGraphviz();

        var problem = await Should.ThrowAsync<GraphvizException>(() =>
            Graphviz.DrawAsync("digraph {", "svg", "dot", TestContext.Current.CancellationToken)
        );

        problem.Message.ShouldContain("syntax error");
    }

    [Fact]
    public async Task Cancelling_kills_the_program()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Needs a shell that plays a program which never ends.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("kazcsto-graphviz");
        var program = Path.Combine(folder.FullName, "endless");
        await File.WriteAllTextAsync(program, "#!/bin/sh\nexec sleep 60\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var cancellation = new CancellationTokenSource(100);
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            Graphviz.DrawAsync("digraph {}", "svg", program, cancellation.Token)
        );

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        folder.Delete(true);
    }

    private static void SkipWithoutGraphviz()
    {
        if (!Folders.Any(folder => File.Exists(Path.Combine(folder, "dot"))))
        {
            Assert.Skip("Graphviz is not installed.");
        }
    }
}
