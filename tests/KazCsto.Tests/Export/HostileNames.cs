namespace KazCsto.Tests.Export;

/// <summary>Names that break programs which glue texts together.</summary>
public static class HostileNames
{
    /// <summary>Every name, and whether XML can hold it.</summary>
    public static TheoryData<string> All { get; } =
    [
        "\"quoted\"",
        "it's",
        "back\\slash",
        "ends in \\",
        "\\\"",
        "\\N\\G\\E\\T\\H\\L\\n\\l\\r",
        "back`tick",
        "two\nlines",
        "two\r\nlines",
        "tab\tbed",
        "<b>&amp;</b>",
        "]]>",
        "--><!--",
        "a;b,c|d",
        "=cmd()",
        "{record|<port>}",
        "%3 #comment // /* */",
        "graph",
        "'}) MATCH (n) DETACH DELETE n //",
        "$rows",
        "C:\\users",
        "\\u0060) DETACH DELETE n //",
        "` {id: row.id}) DETACH DELETE n //",
        "Қазақстан Республикасы",
        "قازاقستان‏ שלום",
        "👩‍👩‍👧‍👦 🇰🇿",
        "nul\0 bell\a escape\u001b unit\u001f",
        "half \ud83d pair",
        "\ufffe not a character",
        "   ",
        "",
        new string('x', 10_000),
        string.Concat(Enumerable.Repeat("слово ", 2_000)),
    ];
}
