namespace KazCsto.Export.Pictures;

/// <summary>A line in a picture: one tie, or several of one group between the same two nodes.</summary>
/// <param name="From">The number of the node where it begins.</param>
/// <param name="To">The number of the node where it ends.</param>
/// <param name="Style">How its group looks.</param>
/// <param name="Ties">The ties, the most telling first.</param>
/// <param name="Label">The lines of what is written on it; empty if nothing is.</param>
/// <param name="Tooltip">Its sentences, with dates and the best claim of each.</param>
/// <param name="IsPossible">Whether none of them certainly holds on the day.</param>
/// <param name="IsContested">Whether sources contest all of them.</param>
/// <param name="IsForth">Whether one of them points at <paramref name="To"/>.</param>
/// <param name="IsBack">Whether one of them points at <paramref name="From"/>.</param>
internal sealed record DiagramTie(
    int From,
    int To,
    TieStyle Style,
    ImmutableArray<Tie> Ties,
    ImmutableArray<string> Label,
    string Tooltip,
    bool IsPossible,
    bool IsContested,
    bool IsForth,
    bool IsBack
)
{
    /// <summary>The pattern in which it is drawn.</summary>
    public LinePattern Line =>
        IsContested ? LinePattern.Contested
        : IsPossible ? LinePattern.Possible
        : Style.Line;

    /// <summary>The width in which it is drawn: what is not sure is thin.</summary>
    public double Width => IsContested || IsPossible ? Math.Min(1.2, Style.Width) : Style.Width;

    /// <summary>Whether nobody observed any of them: they are only assessed, said or foreseen, and drawn pale.</summary>
    public bool IsOnlyTold => Ties.Length > 0 && Ties.All(t => !t.IsObserved);

    /// <summary>What stands at its end.</summary>
    public Arrow Arrow => IsForth ? Style.Arrow : Arrow.None;

    /// <summary>What stands at its beginning.</summary>
    public Arrow ArrowBack => IsBack ? Style.Arrow : Arrow.None;
}
