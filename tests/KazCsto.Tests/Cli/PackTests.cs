using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace KazCsto.Tests.Cli;

public sealed class PackTests(PackedTool packed) : IClassFixture<PackedTool>
{
    [Fact]
    public async Task The_installed_tool_answers_in_an_empty_folder_from_the_data_that_it_carries()
    {
        var answer = await packed.AnswerAsync("obligations", "state:kaz", "--at", "2022-01-06");

        answer.Exit.ShouldBe(0, answer.Output);
        answer.Output.ShouldContain("Who was bound to help Kazakhstan on 6 January 2022");
    }

    [Fact]
    public async Task The_installed_tool_carries_the_scenarios()
    {
        var answer = await packed.AnswerAsync("whatif");

        answer.Exit.ShouldBe(0, answer.Output);
        answer.Output.ShouldContain("no-baikonur: Russia without Baikonur");
    }

    [Fact]
    public async Task The_package_for_one_platform_holds_one_native_program()
    {
        await using var package = await PackageAsync("linux-x64");

        var file = FilesIn(package).ShouldHaveSingleItem();

        file.Name.ShouldBe("KazCsto.Cli");
        Bytes(file)[..4].ShouldBe([0x7F, (byte)'E', (byte)'L', (byte)'F']);
    }

    [Fact]
    public async Task The_package_for_any_platform_holds_no_machine_code()
    {
        await using var package = await PackageAsync("any");

        var programs = FilesIn(package).Where(f => f.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        programs.ShouldContain(f => f.Name == "KazCsto.Cli.dll");
        programs.ShouldAllBe(f => !HoldsMachineCode(f));
    }

    public static TheoryData<string> Libraries => [.. PackedTool.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task A_library_says_what_it_is_and_where_its_sources_are(string library)
    {
        await using var package = await OpenAsync($"{library}.?.*.nupkg");
        var about = XDocument.Parse(Text(package, $"{library}.nuspec")).Root!.Elements().Single();
        string? Said(string name) => about.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        var repository = about.Elements().Single(e => e.Name.LocalName == "repository");

        Said("description").ShouldNotBeNullOrWhiteSpace();
        Text(package, Said("readme")!).ShouldStartWith($"# {library}\n");
        Said("license").ShouldBeNull();
        repository.Attribute("commit")!.Value.ShouldMatch("^[0-9a-f]{40}$");
        (repository.Attribute("url")?.Value ?? "https://").ShouldStartWith("https://");
        Directory.GetFiles(packed.Packages, $"{library}.?.*.snupkg").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_engine_needs_no_package()
    {
        await using var package = await OpenAsync("KazCsto.Graphs.?.*.nupkg");

        Text(package, "KazCsto.Graphs.nuspec").ShouldNotContain("<dependency ");
    }

    private Task<ZipArchive> PackageAsync(string platform) => OpenAsync($"KazCsto.Tool.{platform}.*.nupkg");

    private Task<ZipArchive> OpenAsync(string name) =>
        ZipFile.OpenReadAsync(
            Directory.GetFiles(packed.Packages, name).Single(),
            TestContext.Current.CancellationToken
        );

    private static string Text(ZipArchive package, string file)
    {
        using var reader = new StreamReader(package.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>What the package brings, without what says how it is started.</summary>
    private static IEnumerable<ZipArchiveEntry> FilesIn(ZipArchive package) =>
        package.Entries.Where(e =>
            e.FullName.StartsWith("tools/", StringComparison.Ordinal) && e.Name != "DotnetToolSettings.xml"
        );

    private static bool HoldsMachineCode(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream(Bytes(entry));
        using var reader = new PEReader(bytes);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var packedBytes = entry.Open())
        {
            packedBytes.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
