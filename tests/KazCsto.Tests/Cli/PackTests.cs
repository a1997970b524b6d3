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

    [Theory]
    [InlineData("linux-x64", true)]
    [InlineData("any", false)]
    public async Task Only_the_package_for_one_platform_is_compiled_for_its_machines(string platform, bool isCompiled)
    {
        var file = Directory.GetFiles(packed.Packages, $"KazCsto.Tool.{platform}.*").Single();
        await using var package = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);

        string[] programs = ["KazCsto.Cli.dll", "KazCsto.dll", "YamlDotNet.dll"];
        foreach (var program in programs)
        {
            var entry = package.GetEntry($"tools/net10.0/{platform}/{program}").ShouldNotBeNull();
            HoldsMachineCode(entry).ShouldBe(isCompiled, program);
        }
    }

    private static bool HoldsMachineCode(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var packedBytes = entry.Open())
        {
            packedBytes.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
