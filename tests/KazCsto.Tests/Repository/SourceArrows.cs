using System.Collections.Immutable;
using System.Xml.Linq;
using KazCsto.Graphs;
using KazCsto.Graphs.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KazCsto.Tests.Repository;

/// <summary>Which file of the program uses which, and what it uses of others, by the symbols that the compiler finds for its names.</summary>
/// <remarks>All but KazCsto.Bolt, whose package is not in every registry.</remarks>
public sealed class SourceArrows
{
    /// <summary>What the build adds to every file.</summary>
    private static readonly string[] Implicit =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    private readonly CSharpCompilation _compilation;

    public SourceArrows()
    {
        Files =
        [
            .. RepositoryFolder
                .FilesUnder("src", "*.cs")
                .Where(f => !f.StartsWith("src/KazCsto.Bolt/", StringComparison.Ordinal)),
        ];
        var trees = Files.AsParallel().AsOrdered().Select(f => Parsed(Text(f), f)).ToList();
        _compilation = CSharpCompilation.Create(
            "KazCsto",
            [.. trees, Parsed(GlobalUsings(), "")],
            Libraries(),
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        );
        var uses = trees.AsParallel().AsOrdered().SelectMany(UsesIn).Distinct().ToList();
        Arrows = [.. uses.Where(u => u.IsOurs && u.To != u.From).Select(u => (u.From, u.To))];
        Foreign = [.. uses.Where(u => !u.IsOurs && u.To.Length > 0).Select(u => (u.From, u.To))];
        NotUnderstood = [.. uses.Where(u => u.To.Length == 0).Select(u => u.From)];
    }

    /// <summary>The files, by their paths from the root of the repository.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Who uses whom.</summary>
    public ImmutableArray<(string From, string To)> Arrows { get; }

    /// <summary>The namespaces of others that a file uses something of.</summary>
    public ImmutableArray<(string File, string Namespace)> Foreign { get; }

    /// <summary>The files that hold a name without a meaning; their arrows are not all known.</summary>
    public ImmutableArray<string> NotUnderstood { get; }

    /// <summary>The arrows inside each group in which every member leads to every other.</summary>
    /// <param name="groupOf">What is joined: a file itself, or its folder.</param>
    public IEnumerable<ImmutableArray<(string From, string To)>> CirclesOf(Func<string, string> groupOf)
    {
        var groups = Files.Select(groupOf).Distinct().ToList();
        var numbers = groups.Index().ToDictionary(g => g.Item, g => g.Index);
        var between = Arrows.Where(a => groupOf(a.From) != groupOf(a.To)).ToList();
        var arcs = between.Select(a => new GraphArc(numbers[groupOf(a.From)], numbers[groupOf(a.To)])).Distinct();
        var parts = Components.Strong(Graph.Of(groups.Count, [.. arcs], directed: true)).PartOf;
        return between
            .Where(a => parts[numbers[groupOf(a.From)]] == parts[numbers[groupOf(a.To)]])
            .GroupBy(a => parts[numbers[groupOf(a.From)]], (_, arrows) => arrows.ToImmutableArray());
    }

    private IEnumerable<Use> UsesIn(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().Where(IsName))
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            if (symbol is null && model.GetTypeInfo(name).Type is IErrorTypeSymbol)
            {
                yield return new(tree.FilePath, "", IsOurs: false);
            }

            var type = TypeOf(symbol);
            foreach (var place in type?.OriginalDefinition.Locations ?? [])
            {
                yield return place.SourceTree is { } file
                    ? new(tree.FilePath, file.FilePath, IsOurs: true)
                    : new(tree.FilePath, type!.ContainingNamespace.ToDisplayString(), IsOurs: false);
            }
        }
    }

    private static bool IsName(SyntaxNode node) =>
        node
            is SimpleNameSyntax { Identifier.Text: not "nameof", IsUnmanaged: false, IsNotNull: false }
                or ImplicitObjectCreationExpressionSyntax;

    /// <summary>The type that a name stands for, or whose member it is.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
            _ => symbol?.ContainingType,
        };

    private static SyntaxTree Parsed(string text, string file) =>
        CSharpSyntaxTree.ParseText(text, new(LanguageVersion.CSharp14, DocumentationMode.None), file);

    private static string GlobalUsings()
    {
        var ours = RepositoryFolder
            .FilesUnder("src", "*.csproj")
            .SelectMany(p => XDocument.Load(RepositoryFolder.PathOf(p)).Descendants("Using"))
            .Select(u => u.Attribute("Include")!.Value);
        return string.Concat(Implicit.Union(ours).Select(u => $"global using {u};\n"));
    }

    /// <summary>What the tests run with, the program apart.</summary>
    private static IEnumerable<MetadataReference> Libraries() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(dll => !Path.GetFileName(dll).StartsWith("KazCsto", StringComparison.Ordinal))
            .Select(dll => MetadataReference.CreateFromFile(dll));

    private static string Text(string file) => File.ReadAllText(RepositoryFolder.PathOf(file));

    private sealed record Use(string From, string To, bool IsOurs);
}
