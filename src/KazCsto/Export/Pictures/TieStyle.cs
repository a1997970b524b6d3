namespace KazCsto.Export.Pictures;

/// <summary>How the ties of a group of kinds look.</summary>
/// <param name="Name">The group, and its text in the legend.</param>
/// <param name="Colour">Their colour, <c>#RRGGBB</c>.</param>
/// <param name="Line">Their pattern.</param>
/// <param name="Width">Their width in pixels.</param>
/// <param name="Arrow">What stands at their object.</param>
/// <param name="Drawn">The kinds that the default picture shows.</param>
/// <param name="OnRequest">The kinds that only other pictures show.</param>
internal sealed record TieStyle(
    string Name,
    string Colour,
    LinePattern Line,
    double Width,
    Arrow Arrow,
    IReadOnlyList<string> Drawn,
    IReadOnlyList<string> OnRequest
)
{
    /// <summary>The group as a word for classes and ids, such as <c>basing-and-dependence</c>.</summary>
    public string Slug => Name.Replace(' ', '-');
}
