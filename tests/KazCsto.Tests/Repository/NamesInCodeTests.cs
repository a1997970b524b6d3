using KazCsto.Tests.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KazCsto.Tests.Repository;

/// <summary>Names of kinds, roles and values are data: the code knows them in one file.</summary>
public sealed class NamesInCodeTests
{
    private const string TheFile = "src/KazCsto/Model/Meaning.cs";

    /// <summary>Where a word of the schema is also a word of something else: folder or file, the words, and what they are there.</summary>
    private static readonly (string Where, string Words, string What)[] OtherWords =
    [
        (
            "src/KazCsto/Model/Conditions/GivenNames.cs",
            "case state institution provision request event",
            "variables of patterns"
        ),
        ("src/KazCsto/Model/PropertyTypes.cs", "date", "a type"),
        ("src/KazCsto/Model/Requirements.cs", "trigger", "a command"),
        (
            "src/KazCsto/Import/",
            "answers asked case condition date decision force head institution outcome parallel provision says state",
            "keys of YAML files"
        ),
        (
            "src/KazCsto/Networks/Questions/",
            "bases ended force leader state",
            "parameters of queries, one of them, a change"
        ),
        ("src/KazCsto/Cases/Qca/", "case scope", "what is counted, and a test of robustness"),
        ("src/KazCsto/Export/Charts/", "case", "what is counted, and a mark"),
        ("src/KazCsto/Cases/Studies/", "case condition reason rule trigger", "what sentences count, and a command"),
        (
            "src/KazCsto/Answers/",
            "article asked beyond case condition date decision duty ended measure outcome provision reason rule says scope",
            "columns, and keys of JSON"
        ),
        ("src/KazCsto/Export/", "content head provision scope", "elements and attributes of HTML, and what is counted"),
        ("src/KazCsto.Cli/", "article case date institution state trigger", "arguments, their values and commands"),
        ("src/KazCsto.Graphs/", "consensus", "a method"),
        ("src/KazCsto.Neo4j/", "statement", "a key of a server's JSON"),
    ];

    /// <summary>What looks a text up.</summary>
    private static readonly string[] LookUps =
    [
        "Contains",
        "ContainsKey",
        "Equals",
        "GetValueOrDefault",
        "IndexOf",
        "PropertyOf",
        "TryGetValue",
    ];

    [Fact]
    public void No_name_of_the_schema_stands_in_the_code_but_in_the_one_file() =>
        Found().Where(l => !IsOtherWord(l.File, l.Word)).Select(Told).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_compared_with_such_a_word_even_where_it_is_a_word_of_something_else() =>
        Found().Where(l => IsCompared(l.Literal)).Select(Told).ShouldBeEmpty();

    [Fact]
    public void Every_exemption_is_needed()
    {
        var found = Found().ToLookup(l => l.Word, l => l.File);

        foreach (var (where, words, _) in OtherWords)
        {
            words
                .Split(' ')
                .Where(w => !found[w].Any(f => f.StartsWith(where, StringComparison.Ordinal)))
                .ShouldBeEmpty(where);
        }
    }

    [Fact]
    public void Every_meaning_is_the_name_of_something_in_the_shipped_schema()
    {
        var schema = RealData.Network.Schema;

        Meaning.All<NodeMeaning>().Select(m => m.Name).ShouldBeSubsetOf(schema.Nodes.Keys);
        Meaning.All<TieMeaning>().Select(m => m.Name).ShouldBeSubsetOf(schema.Ties.Keys);
        Meaning.All<Meaning>().Select(m => m.Name).ShouldBeSubsetOf(Names());
        Meaning.All<Meaning>().ShouldAllBe(m => m.Says.Length > 0 && !m.Says.EndsWith('.'));
    }

    [Fact]
    public void The_README_of_the_seeds_lists_every_meaning()
    {
        var rows = Meaning.All<Meaning>().Select(m => $"| `{m.Name}` | {m.Sort} | {m.Says} |\n");

        var readme = File.ReadAllText(RepositoryFolder.PathOf("seeds/README.md"));

        readme.ShouldContain(
            $"| meaning | of a | stands for what |\n|---|---|---|\n{string.Concat(rows)}\n",
            Case.Sensitive
        );
    }

    private static HashSet<string> Names()
    {
        var schema = RealData.Network.Schema;
        return
        [
            .. schema.Nodes.Keys,
            .. schema.Properties.Keys,
            .. schema.Ties.Keys,
            .. schema.Ties.Values.SelectMany(t => t.Roles.Keys),
            .. schema.Properties.Values.SelectMany(p => p.Values),
            .. schema.Nodes.Values.SelectMany(k => k.CodesMeant).SelectMany(c => c.ValueMeanings.Keys.Prepend(c.Name)),
        ];
    }

    /// <summary>The texts in the code, outside of the one file, that are names of the schema.</summary>
    private static ParallelQuery<(string File, string Word, LiteralExpressionSyntax Literal)> Found()
    {
        var names = Names();
        return RepositoryFolder
            .FilesUnder("src", "*.cs")
            .Where(file => file != TheFile)
            .AsParallel()
            .AsOrdered()
            .SelectMany(file => Literals(file).Select(l => (File: file, Word: l.Token.ValueText, Literal: l)))
            .Where(l => names.Contains(l.Word));
    }

    private static IEnumerable<LiteralExpressionSyntax> Literals(string file) =>
        CSharpSyntaxTree
            .ParseText(File.ReadAllText(RepositoryFolder.PathOf(file)))
            .GetRoot()
            .DescendantNodes()
            .OfType<LiteralExpressionSyntax>()
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression));

    private static bool IsOtherWord(string file, string word) =>
        OtherWords.Any(o => file.StartsWith(o.Where, StringComparison.Ordinal) && o.Words.Split(' ').Contains(word));

    private static bool IsCompared(LiteralExpressionSyntax literal) =>
        literal.Parent switch
        {
            BinaryExpressionSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => LookUps.Contains(NameOf(call)),
            ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax } => true,
            _ => false,
        };

    private static string NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member
            ? member.Name.Identifier.Text
            : call.Expression.ToString();

    private static string Told((string File, string Word, LiteralExpressionSyntax Literal) found) =>
        $"{found.File}:{found.Literal.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {found.Word}";
}
