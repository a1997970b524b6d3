using System.Globalization;
using System.Security.Cryptography;
using KazCsto.Cli;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

public sealed class ReportCommandTests(SharedData data) : IClassFixture<SharedData>
{
    private static readonly string[] Files =
    [
        "manifest.json",
        "network.dot",
        "network.graphml",
        "network.svg",
        "rankings.csv",
        "report.html",
    ];

    [Fact]
    public async Task The_report_writes_six_files_and_prints_the_findings()
    {
        using var own = DataFolder.Copy();

        var answer = await Kazcsto.RunAsync(own.Folder, "report");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        FilesIn(own.PathOf("out")).ShouldBe(Files);
        foreach (
            var question in new[]
            {
                "Who had to decide?",
                "Who was bound to help Kazakhstan?",
                "Who could refuse?",
                "How did the cases end?",
                "Who ranks first, and how sure is that?",
            }
        )
        {
            answer.OutputLines.ShouldContain(question);
        }

        answer.OutputLines.Length.ShouldBeLessThan(100);
        answer.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("Written to out/: report.html");
        Directory.GetDirectories(own.Folder).Select(Path.GetFileName).Order().ShouldBe(["graph", "out", "seeds"]);
    }

    [Fact]
    public async Task The_same_data_make_the_same_bytes_whatever_the_machine_speaks()
    {
        var first = await HashesAsync("first");

        (await HashesAsync("second")).ShouldBe(first);
        (await HashesAsync("third", ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"))).ShouldBe(first);
        (
            await HashesAsync(
                "fourth",
                ("LANG", "ru_RU.UTF-8"),
                ("LC_ALL", "ru_RU.UTF-8"),
                ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"),
                ("DOTNET_PROCESSOR_COUNT", "1")
            )
        ).ShouldBe(first);
        (await HashesInCultureAsync("fifth", Foreign())).ShouldBe(first[..Files.Length]);
    }

    [Fact]
    public async Task Quiet_says_nothing_but_the_findings()
    {
        var answer = await Kazcsto.RunAsync(data.Folder, "report --quiet --out quiet");

        answer.Errors.ShouldBe("");
        answer.Output.ShouldNotBe("");
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(data.Folder, "taken"), "mine", TestContext.Current.CancellationToken);

        var answer = await Kazcsto.RunAsync(data.Folder, "report --out taken");

        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldBe("kazcsto: 'taken' is a file; expected a folder to write into\n");
    }

    [Fact]
    public async Task What_else_is_in_the_folder_stays()
    {
        var folder = Directory.CreateDirectory(Path.Combine(data.Folder, "mine")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "mine", TestContext.Current.CancellationToken);

        await Kazcsto.RunAsync(data.Folder, "report --out mine");

        FilesIn(folder).ShouldBe(Files.Append("notes.txt").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_run_that_is_interrupted_leaves_nothing_half_written()
    {
        var codes = new List<int>();
        foreach (var wait in new[] { 100, 250, 400, 550 })
        {
            using var own = DataFolder.Copy();
            codes.Add(await InterruptedAsync(own.Folder, wait));

            var left = Directory.GetFileSystemEntries(own.Folder).Select(Path.GetFileName).Order();
            left.ShouldBe(codes[^1] == 0 ? ["graph", "out", "seeds"] : ["graph", "seeds"]);
        }

        codes.ShouldContain(130);
        codes.ShouldAllBe(code => code == 130 || code == 0);
    }

    private async Task<string[]> HashesAsync(string folder, params (string Name, string Value)[] environment)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, ["report", "--quiet", "--out", folder], environment);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return [.. Hashes(folder), .. answer.OutputLines];
    }

    private async Task<string[]> HashesInCultureAsync(string folder, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            1.5.ToString(CultureInfo.CurrentCulture).ShouldBe("1,5");
            var code = await Program.Run(
                ["report", "--quiet", "--data", data.Folder, "--out", Path.Combine(data.Folder, folder)],
                TextWriter.Null,
                TextWriter.Null
            );
            code.ShouldBe(0);
            return [.. Hashes(folder)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private IEnumerable<string> Hashes(string folder) =>
        Files.Select(file =>
            $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(data.Folder, folder, file))))}"
        );

    /// <summary>The process has only the invariant culture, so a foreign one is made by hand.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(m => $"месяц {m}"), ""];
        return culture;
    }

    private static async Task<int> InterruptedAsync(string folder, int wait)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Kazcsto.Start(folder, ["report"]);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await Task.Delay(wait, cancellation);
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(cancellation);
        (await output + await errors).ShouldNotContain("   at ");
        return process.ExitCode;
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
