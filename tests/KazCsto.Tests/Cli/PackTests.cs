using System.IO.Compression;
using System.Reflection.PortableExecutable;

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

    private Task<ZipArchive> PackageAsync(string platform) =>
        ZipFile.OpenReadAsync(
            Directory.GetFiles(packed.Packages, $"KazCsto.Tool.{platform}.*").Single(),
            TestContext.Current.CancellationToken
        );

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
