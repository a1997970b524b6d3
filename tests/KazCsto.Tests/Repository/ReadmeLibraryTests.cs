using System.Diagnostics;
using System.Text;
using KazCsto.Import;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KazCsto.Tests.Repository;

/// <summary>The C# of the README is compiled against what is public, and run as a program of its own.</summary>
public sealed class ReadmeLibraryTests : IDisposable
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private readonly string _folder = Directory.CreateTempSubdirectory("kazcsto-library-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Twenty_lines_rank_a_network_find_a_path_and_read_its_claims()
    {
        var code = CodeIn("README.md");
        code.Split('\n').Length.ShouldBeLessThanOrEqualTo(22);

        Compile(code);
        var lines = await RunAsync(RepositoryFolder.Root);

        lines[..3].ShouldBe(FirstThree());
        lines.Length.ShouldBeGreaterThan(3);
        lines[3..].ShouldAllBe(line => line.Contains('[') && line.EndsWith(']'));
    }

    private static IEnumerable<string> FirstThree()
    {
        var data = Dataset.Load(RepositoryFolder.Root);
        var projection = Projection.Of(data.Network.At(new(2022, 1, 9)), data.Projections.All["influence"]);
        return Ranking
            .Of(projection, Measures.Find("betweenness")!, new())
            .OfKind("state")
            .Take(3)
            .Select(n => $"{n.Place} {n.Node.Name} {n.Score:0.000}");
    }

    private static string CodeIn(string file)
    {
        var text = File.ReadAllText(RepositoryFolder.PathOf(file));
        var start = text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)].TrimEnd();
    }

    private void Compile(string code)
    {
        var own = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsOfTheLibrary).ToList();
        own.ForEach(file => File.Copy(file, Path.Combine(_folder, Path.GetFileName(file))));
        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            own.Concat(framework).Where(IsManaged).Select(f => MetadataReference.CreateFromFile(f)),
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var file = File.Create(Path.Combine(_folder, "program.dll"));
        var made = compilation.Emit(file, cancellationToken: TestContext.Current.CancellationToken);
        made.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        File.WriteAllText(
            Path.Combine(_folder, "program.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }"""
        );
    }

    private async Task<string[]> RunAsync(string data)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_folder, "program.dll"), data])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsOfTheLibrary(string file) =>
        Path.GetFileName(file)
            is "KazCsto.dll"
                or "KazCsto.Graphs.dll"
                or "QuikGraph.dll"
                or "CsvHelper.dll"
                or "YamlDotNet.dll";

    private static bool IsManaged(string file)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
