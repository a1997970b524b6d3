using System.Reflection;
using KazCsto.Tests.Cli;
using PublicApiGenerator;

namespace KazCsto.Tests.Repository;

/// <summary>What others can build on is written down in <c>Data/public</c>, so that nothing of it changes unseen.</summary>
public sealed class PublicApiTests
{
    /// <summary>What the compiler adds, and what only tells how something is compiled.</summary>
    private static readonly string[] NoPromises =
    [
        "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
        "System.Runtime.CompilerServices.IsReadOnlyAttribute",
        "System.Runtime.CompilerServices.NullableAttribute",
        "System.Runtime.CompilerServices.NullableContextAttribute",
        "System.Diagnostics.DebuggerDisplayAttribute",
    ];

    public static TheoryData<string> Libraries => [.. PackedTool.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void What_is_public_is_what_is_written_down(string library)
    {
        var held = RepositoryFolder.PathOf($"tests/KazCsto.Tests/Data/public/{library}.txt");
        var found = Path.Combine(RepositoryFolder.PathOf("artifacts"), $"{library}.public.txt");
        File.WriteAllText(found, PublicOf(library));

        File.ReadAllText(found)
            .ShouldBe(
                File.Exists(held) ? File.ReadAllText(held) : "",
                $"if it should be, say so in CHANGELOG.md and copy {found} to {held}"
            );
    }

    private static string PublicOf(string library) =>
        Assembly
            .Load(library)
            .GeneratePublicApi(new() { IncludeAssemblyAttributes = false, ExcludeAttributes = NoPromises })
            .ReplaceLineEndings("\n");
}
